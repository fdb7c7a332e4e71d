package org.middlepowers.data;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** All figures that were read, by what they are of, and in which year. */
final class Figures {
    private final Map<Key, EnumMap<Source, TreeMap<Integer, Figure>>> all = new HashMap<>();
    private final Map<Variable, EnumMap<Source, TreeMap<Integer, String>>> covered = new EnumMap<>(Variable.class);

    private record Key(Variable variable, String state, String partner) {}

    /** Adds a figure; one that differs from an earlier one of the same data set is a problem. */
    void add(Variable variable, String state, String partner, Figure figure, DataProblems problems) {
        Figure other = years(variable, state, partner, figure.source()).putIfAbsent(figure.year(), figure);
        if (other == null || other.value() == figure.value()) {
            return;
        }
        String what = variable.title() + " of " + state + (partner.isEmpty() ? "" : " and " + partner) + " in "
                + figure.year();
        if (other.file().equals(figure.file())) {
            problems.add(
                    figure.file(),
                    figure.line(),
                    "the " + what + " is given twice: here " + text(figure.value()) + ", in line " + other.line() + " "
                            + text(other.value()) + ". Remove one of the two lines.");
        } else {
            problems.add(
                    figure.file(),
                    figure.line(),
                    "the " + what + " is " + text(figure.value()) + " here and " + text(other.value()) + " in "
                            + other.place() + ", and both files are " + figure.source().title()
                            + ". Keep one of the files.");
        }
    }

    private static String text(double value) {
        return Double.toString(value).replaceFirst("\\.0$", "");
    }

    /** Adds to the figure that is there. */
    void sum(Variable variable, String state, String partner, Figure figure) {
        years(variable, state, partner, figure.source())
                .merge(
                        figure.year(),
                        figure,
                        (a, b) -> new Figure(a.value() + b.value(), a.year(), a.source(), a.file(), a.line()));
    }

    private TreeMap<Integer, Figure> years(Variable variable, String state, String partner, Source source) {
        return all.computeIfAbsent(new Key(variable, state, partner), k -> new EnumMap<>(Source.class))
                .computeIfAbsent(source, s -> new TreeMap<>());
    }

    void cover(Variable variable, Source source, String file, int year) {
        covered.computeIfAbsent(variable, v -> new EnumMap<>(Source.class))
                .computeIfAbsent(source, s -> new TreeMap<>())
                .putIfAbsent(year, file);
    }

    Optional<Figure> at(Variable variable, String state, int year) {
        return at(variable, state, "", year);
    }

    /** The figure of a year, of the first data set that has one. */
    Optional<Figure> at(Variable variable, String state, String partner, int year) {
        EnumMap<Source, TreeMap<Integer, Figure>> sources = all.get(new Key(variable, state, partner));
        return sources == null
                ? Optional.empty()
                : sources.values().stream()
                        .map(years -> years.get(year))
                        .filter(f -> f != null)
                        .findFirst();
    }

    Optional<Figure> latest(Variable variable, String state, int earliest, int year) {
        return latest(variable, state, "", earliest, year);
    }

    /** The figure of the latest year up to {@code year}; of the first data set that has that one. */
    Optional<Figure> latest(Variable variable, String state, String partner, int earliest, int year) {
        EnumMap<Source, TreeMap<Integer, Figure>> sources = all.get(new Key(variable, state, partner));
        if (sources == null) {
            return Optional.empty();
        }
        Comparator<Figure> order = Comparator.comparingInt(Figure::year);
        Figure best = null;
        for (TreeMap<Integer, Figure> years : sources.values()) {
            Map.Entry<Integer, Figure> entry = years.floorEntry(year);
            if (entry != null && entry.getKey() >= earliest && (best == null || order.compare(entry.getValue(), best) > 0)) {
                best = entry.getValue();
            }
        }
        return Optional.ofNullable(best);
    }

    /** The latest year up to {@code year} that a data set covers with all its pairs; its file stands with it. */
    Optional<Coverage> coverage(Variable variable, int earliest, int year) {
        Coverage best = null;
        for (Map.Entry<Source, TreeMap<Integer, String>> e :
                covered.getOrDefault(variable, new EnumMap<>(Source.class)).entrySet()) {
            Map.Entry<Integer, String> at = e.getValue().floorEntry(year);
            if (at != null && at.getKey() >= earliest && (best == null || at.getKey() > best.year())) {
                best = new Coverage(e.getKey(), at.getValue(), at.getKey());
            }
        }
        return Optional.ofNullable(best);
    }

    /** How many years of a range a data set covers. */
    int covered(Variable variable, Source source, int from, int to) {
        return covered.getOrDefault(variable, new EnumMap<>(Source.class))
                .getOrDefault(source, new TreeMap<>())
                .subMap(from, true, to, true)
                .size();
    }

    /** A year that a data set covers. */
    record Coverage(Source source, String file, int year) {}

    /** Figure of a pair in a year by one data set. */
    Optional<Figure> of(Source source, Variable variable, String state, String partner, int year) {
        EnumMap<Source, TreeMap<Integer, Figure>> sources = all.get(new Key(variable, state, partner));
        return sources == null || !sources.containsKey(source)
                ? Optional.empty()
                : Optional.ofNullable(sources.get(source).get(year));
    }

    /** Partners with whom a state has a figure of this kind, in alphabetical order. */
    Set<String> partners(Variable variable, String state) {
        Set<String> partners = new TreeSet<>();
        all.keySet().stream()
                .filter(k -> k.variable() == variable && k.state().equals(state))
                .forEach(k -> partners.add(k.partner()));
        return partners;
    }

    /** Data sets that gave anything. */
    List<Source> sources() {
        Set<Source> found = new HashSet<>();
        all.values().forEach(m -> found.addAll(m.keySet()));
        return found.stream().sorted().toList();
    }
}
