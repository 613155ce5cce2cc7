package se.helhet.e2e;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
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
    private static final Pattern CLASS = Pattern.compile("\\bclass=\"([^\"]*)\"");
    private final Visitor visitor;
    private final Set<String> routes;
    private final int most;
    private final Map<String, List<Page>> found = new TreeMap<>();

    private Crawl(Visitor visitor, int most) {
        this.visitor = visitor;
        this.routes = WebRoutes.get();
        this.most = most;
    }

    /** @param parts the names of what it is drawn with */
    record Page(String address, Set<String> parts) {}

    /**
     * The pages that were found, by their route, and those links that did not lead to one.
     *
     * @param pages at most so many for each route as were asked for
     * @param broken addresses with what they answered
     */
    record Found(Map<String, List<Page>> pages, List<String> broken) {
        List<String> addresses() {
            return pages.values().stream()
                    .flatMap(List::stream)
                    .map(Page::address)
                    .toList();
        }

        /** Pages that differ only in what they are about are one: for each route those that show a part the others lack. */
        List<String> unlike(int most) {
            List<String> chosen = new ArrayList<>();
            for (List<Page> pages : pages.values()) {
                Set<String> shown = new HashSet<>();
                for (int i = 0; i < most; i++) {
                    Page next = pages.stream()
                            .max(Comparator.comparingLong(p -> news(p, shown)))
                            .orElseThrow();
                    if (i > 0 && news(next, shown) == 0) {
                        break;
                    }
                    chosen.add(next.address());
                    shown.addAll(next.parts());
                }
            }
            return chosen;
        }

        private static long news(Page page, Set<String> shown) {
            return page.parts().stream().filter(part -> !shown.contains(part)).count();
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
            List<Page> pages = found.computeIfAbsent(route, r -> new ArrayList<>());
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
                pages.add(new Page(address, parts(answer.body())));
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

    /** The page's own, without the window around it. */
    private static Set<String> parts(String body) {
        Set<String> parts = new HashSet<>();
        Matcher classes = CLASS.matcher(body.substring(Math.max(0, body.indexOf("id=\"page\""))));
        while (classes.find()) {
            parts.addAll(List.of(classes.group(1).split("\\s+")));
        }
        parts.removeIf(part -> part.startsWith("u-"));
        return parts;
    }
}
