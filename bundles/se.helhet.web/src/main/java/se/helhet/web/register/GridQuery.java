package se.helhet.web.register;

import java.util.Optional;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.list.MutableList;
import org.eclipse.collections.api.map.ImmutableMap;
import se.helhet.api.register.Filter;
import se.helhet.api.register.Query;
import se.helhet.web.http.Request;

/**
 * What a register's page shows, as its address says it: {@code /register/brb.enquiry?q=…&f=…&sort=-jobs&row=12}.
 *
 * @param row the row in the form; {@code new} for an empty form, empty for none
 * @param like for an empty form the row whose values it begins with, or empty; {@code 59,from_account=9999} says where it is
 *     to differ
 */
public record GridQuery(
        String register,
        String search,
        ImmutableList<Filter> filters,
        Optional<Query.Sort> sort,
        String row,
        String like) {
    static final String NEW = "new";

    static GridQuery of(Request request) {
        String register = request.path("register");
        MutableList<Filter> filters = request.params("f").collect(Filter::parse).toList();
        String sort = request.param("sort");
        boolean down = sort.startsWith("-");
        return new GridQuery(
                register,
                request.param("q").strip(),
                filters.toImmutable(),
                sort.isEmpty() ? Optional.empty() : Optional.of(new Query.Sort(down ? sort.substring(1) : sort, down)),
                request.param("row"),
                request.param("like"));
    }

    public Query rows(long from, int count) {
        return new Query(filters, search, sort, from, count);
    }

    public String place() {
        return "/register/" + Request.encoded(register);
    }

    public String address() {
        return at("");
    }

    /** The same question asked of another address of the register: {@code /rows}. */
    public String at(String more) {
        MutableList<String> params = Lists.mutable.empty();
        if (!search.isEmpty()) {
            params.add("q=" + Request.encoded(search));
        }
        filters.forEach(f -> params.add("f=" + Request.encoded(f.text())));
        sort.ifPresent(s -> params.add("sort=" + (s.descending() ? "-" : "") + Request.encoded(s.column())));
        if (!row.isEmpty()) {
            params.add("row=" + Request.encoded(row));
        }
        if (!like.isEmpty()) {
            params.add("like=" + Request.encoded(like));
        }
        return place() + more + (params.isEmpty() ? "" : "?" + params.makeString("&"));
    }

    /** The number of the row that a new one begins as; 0 for none. */
    long likeRow() {
        String id = like.split(",", 2)[0];
        return id.matches("\\d{1,18}") ? Long.parseLong(id) : 0;
    }

    /** What a new row begins with in the place of what it resembles, by column. */
    ImmutableMap<String, String> given() {
        return Lists.immutable
                .of(like.split(","))
                .select(g -> g.contains("="))
                .toImmutableMap(g -> g.substring(0, g.indexOf('=')), g -> g.substring(g.indexOf('=') + 1));
    }

    public GridQuery without(Filter filter) {
        return new GridQuery(register, search, filters.reject(filter::equals), sort, row, like);
    }

    GridQuery with(Filter filter) {
        return new GridQuery(register, search, filters.newWith(filter), sort, row, like);
    }

    public GridQuery unfiltered() {
        return new GridQuery(register, "", Lists.immutable.empty(), sort, row, like);
    }

    /** Rising, then falling, then as the rows were entered. */
    public GridQuery sortedBy(String column) {
        boolean rising =
                sort.map(s -> s.column().equals(column) && !s.descending()).orElse(false);
        boolean falling =
                sort.map(s -> s.column().equals(column) && s.descending()).orElse(false);
        Optional<Query.Sort> next = falling ? Optional.empty() : Optional.of(new Query.Sort(column, rising));
        return new GridQuery(register, search, filters, next, row, like);
    }

    public GridQuery showing(String which) {
        return new GridQuery(register, search, filters, sort, which, "");
    }

    /** Which rows in which order, whatever the form shows: rows of one question are not those of another. */
    public String fingerprint() {
        return Integer.toHexString(showing("").address().hashCode());
    }

    /** For the head of a column: {@code ascending}, {@code descending} or null. */
    public String direction(String column) {
        return sort.filter(s -> s.column().equals(column))
                .map(s -> s.descending() ? "descending" : "ascending")
                .orElse(null);
    }
}
