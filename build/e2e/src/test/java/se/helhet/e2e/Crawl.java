package se.helhet.e2e;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Follows the links of the workbench's pages, so that every screen that can be reached is found. */
final class Crawl {
    private static final Pattern LINK = Pattern.compile("<a\\b[^>]*?\\bhref=\"(/[^\"#]*)[\"#][^>]*>");
    private final Visitor visitor;
    private final Set<String> routes;
    private final int most;
    private final Map<String, List<String>> found = new TreeMap<>();

    private Crawl(Visitor visitor, int most) throws IOException {
        this.visitor = visitor;
        this.routes = WebRoutes.get();
        this.most = most;
    }

    /**
     * The pages that were found, by their route, and those links that did not lead to one.
     *
     * @param pages at most so many for each route as were asked for
     * @param broken addresses with what they answered
     */
    record Found(Map<String, List<String>> pages, List<String> broken) {
        List<String> addresses() {
            return pages.values().stream().flatMap(List::stream).toList();
        }
    }

    static Found from(Visitor visitor, int most, String... starts) throws IOException, InterruptedException {
        return new Crawl(visitor, most).walk(List.of(starts));
    }

    private Found walk(List<String> starts) throws IOException, InterruptedException {
        Deque<String> open = new ArrayDeque<>(starts);
        Set<String> seen = new HashSet<>(starts);
        List<String> broken = new ArrayList<>();
        while (!open.isEmpty()) {
            String address = open.removeFirst();
            String route = WebRoutes.of(routes, address).orElse("(none) " + address);
            List<String> pages = found.computeIfAbsent(route, r -> new ArrayList<>());
            if (pages.size() >= most) {
                continue;
            }
            HttpResponse<String> answer = visitor.get(address);
            if (answer.statusCode() == 303) {
                String to = answer.headers().firstValue("Location").orElse("/");
                if (seen.add(to)) {
                    open.addLast(to);
                }
            } else if (answer.statusCode() != 200) {
                broken.add(address + " answers " + answer.statusCode());
            } else if (answer.body().contains("<!doctype html>")) {
                pages.add(address);
                Matcher link = LINK.matcher(answer.body());
                while (link.find()) {
                    String to = link.group(1).replace("&amp;", "&");
                    if (!link.group().contains(" download") && seen.add(to)) {
                        open.addLast(to);
                    }
                }
            }
        }
        found.values().removeIf(List::isEmpty);
        return new Found(found, broken);
    }
}
