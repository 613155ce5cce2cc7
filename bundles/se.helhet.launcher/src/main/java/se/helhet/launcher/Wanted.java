package se.helhet.launcher;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.osgi.framework.Constants;
import org.osgi.framework.namespace.PackageNamespace;
import org.osgi.framework.wiring.BundleRequirement;

/** A requirement in words: {@code the package org.example (version 1.2.0 or later and before 2.0.0)}. */
record Wanted(BundleRequirement requirement) implements Message {

    private static final Pattern FROM = Pattern.compile("\\(version>=([^)]*)\\)");
    private static final Pattern BEFORE = Pattern.compile("\\(!\\(version>=([^)]*)\\)\\)");

    @Override
    public String in(Locale language) {
        String wanted = name().isEmpty() ? filter() : name();
        return (requirement.getNamespace().equals(PackageNamespace.PACKAGE_NAMESPACE)
                        ? Message.of("package", wanted, versions())
                        : Message.of("capability", requirement.getNamespace(), wanted, versions()))
                .in(language);
    }

    /** What is asked for by name; empty if nothing is. */
    String name() {
        return value(requirement.getNamespace());
    }

    /** What an attribute has to be; empty if that does not matter. */
    String value(String attribute) {
        Matcher matcher = Pattern.compile("\\(" + Pattern.quote(attribute) + "=([^)]*)\\)")
                .matcher(filter());
        return matcher.find() ? matcher.group(1) : "";
    }

    private String filter() {
        return requirement.getDirectives().getOrDefault(Constants.FILTER_DIRECTIVE, "");
    }

    private Object versions() {
        Matcher before = BEFORE.matcher(filter());
        String end = before.find() ? before.group(1) : null;
        Matcher from = FROM.matcher(filter());
        String begin = from.find() && !from.group(1).equals(end) ? from.group(1) : null;
        if (begin == null) {
            return end == null ? "" : Message.of("version.before", end);
        }
        return end == null ? Message.of("version.from", begin) : Message.of("version.range", begin, end);
    }
}
