package org.middlepowers.data;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.middlepowers.data.Harvest.Fact;

/** All figures that were read, by what they are of, and in which year: of each data set every fact once. */
final class Observations {
    /** Sums over the same rows in another order differ in their last digits. */
    private static final double SAME = 1e-9;

    /** SIPRI's tables of a recipient are rounded to whole trend-indicator values, its registers are not. */
    private static final double WHOLE = .51;

    private final Map<Key, EnumMap<DataSet, TreeMap<Integer, Observation>>> all = new HashMap<>();
    private final Map<Variable, EnumMap<DataSet, TreeMap<Integer, String>>> covered = new EnumMap<>(Variable.class);
    /** States that have figures of a kind with a partner: what partners report is looked up often. */
    private final Map<Key, Set<String>> states = new HashMap<>();
    private final Map<String, Vintage> vintages = new HashMap<>();
    private final Map<String, Clash> clashes = new LinkedHashMap<>();

    private record Key(Variable variable, String state, String partner) {}

    /** Two files of a data set that disagree. */
    private static final class Clash {
        private final String example;
        private int count;

        Clash(String example) {
            this.example = example;
        }
    }

    /** Takes what a file reports. Where another file of its data set differs, the later of the two is taken. */
    void take(Harvest harvest, DataSet source, String file, Vintage vintage) {
        vintages.put(file, vintage);
        harvest.figures().forEach((fact, figure) -> years(fact, source)
                .merge(fact.year(), figure, (a, b) -> same(fact, a, b) ? finer(a, b) : later(fact, a, b)));
        harvest.covered().forEach((variable, years) -> years.forEach(y -> covered
                .computeIfAbsent(variable, v -> new EnumMap<>(DataSet.class))
                .computeIfAbsent(source, s -> new TreeMap<>())
                .putIfAbsent(y, file)));
    }

    private static boolean same(Fact fact, Observation a, Observation b) {
        double distance = Math.abs(a.value() - b.value());
        boolean rounded = fact.variable() == Variable.ARMS
                && (a.value() == Math.rint(a.value()) || b.value() == Math.rint(b.value()));
        return distance <= SAME * Math.max(Math.abs(a.value()), Math.abs(b.value())) || rounded && distance < WHOLE;
    }

    private static Observation finer(Observation a, Observation b) {
        return a.value() == Math.rint(a.value()) && b.value() != Math.rint(b.value()) ? b : a;
    }

    private Observation later(Fact fact, Observation a, Observation b) {
        clashes.computeIfAbsent(
                        a.place().file() + "\n" + b.place().file(),
                        k -> new Clash("the " + fact + " (" + NumberText.text(a.value()) + " in " + a.place() + ", "
                                + NumberText.text(b.value()) + " in " + b.place() + ")"))
                .count++;
        return vintages.get(b.place().file()).against(vintages.get(a.place().file())).orElse(0) > 0 ? b : a;
    }

    /** Reports which files of a data set disagree, and which of them is taken; where that cannot be decided, it is a problem. */
    void settle(DataProblems problems) {
        clashes.forEach((files, clash) -> {
            String[] name = files.split("\n");
            Vintage a = vintages.get(name[0]);
            Vintage b = vintages.get(name[1]);
            OptionalInt order = b.against(a);
            String differ = name[0] + " and " + name[1] + " are files of one data set and differ in " + clash.count
                    + (clash.count == 1 ? " figure: " : " figures, as in ") + clash.example;
            if (order.isEmpty()) {
                problems.add(differ + ". Nothing tells which is the later; keep one of the files.");
            } else {
                boolean second = order.getAsInt() > 0;
                problems.note(differ + "; " + name[second ? 1 : 0] + " is taken, which "
                        + (second ? b.reason(a) : a.reason(b)) + ".");
            }
        });
    }

    private TreeMap<Integer, Observation> years(Fact fact, DataSet source) {
        if (!fact.partner().isEmpty()) {
            states.computeIfAbsent(new Key(fact.variable(), "", fact.partner()), k -> new TreeSet<>()).add(fact.state());
        }
        return all.computeIfAbsent(
                        new Key(fact.variable(), fact.state(), fact.partner()), k -> new EnumMap<>(DataSet.class))
                .computeIfAbsent(source, s -> new TreeMap<>());
    }

    Optional<Observation> at(Variable variable, String state, int year) {
        return at(variable, state, "", year);
    }

    /** The figure of a year, of the first data set that has one. */
    Optional<Observation> at(Variable variable, String state, String partner, int year) {
        return sets(variable, state, partner).stream()
                .map(years -> years.get(year))
                .filter(f -> f != null)
                .findFirst();
    }

    private Collection<TreeMap<Integer, Observation>> sets(Variable variable, String state, String partner) {
        EnumMap<DataSet, TreeMap<Integer, Observation>> sources = all.get(new Key(variable, state, partner));
        return sources == null ? List.of() : sources.values();
    }

    Optional<Observation> latest(Variable variable, String state, int earliest, int year) {
        return latest(variable, state, "", earliest, year);
    }

    /** The figure of the latest year up to {@code year}; of the first data set that has that one. */
    Optional<Observation> latest(Variable variable, String state, String partner, int earliest, int year) {
        Comparator<Observation> order = Comparator.comparingInt(Observation::year);
        Observation best = null;
        for (TreeMap<Integer, Observation> years : sets(variable, state, partner)) {
            Map.Entry<Integer, Observation> entry = years.floorEntry(year);
            if (entry != null && entry.getKey() >= earliest && (best == null || order.compare(entry.getValue(), best) > 0)) {
                best = entry.getValue();
            }
        }
        return Optional.ofNullable(best);
    }

    /** The latest year up to {@code year} that a data set covers with all its pairs; its file stands with it. */
    Optional<Coverage> coverage(Variable variable, int earliest, int year) {
        Coverage best = null;
        for (Map.Entry<DataSet, TreeMap<Integer, String>> e :
                covered.getOrDefault(variable, new EnumMap<>(DataSet.class)).entrySet()) {
            Map.Entry<Integer, String> at = e.getValue().floorEntry(year);
            if (at != null && at.getKey() >= earliest && (best == null || at.getKey() > best.year())) {
                best = new Coverage(e.getKey(), at.getValue(), at.getKey());
            }
        }
        return Optional.ofNullable(best);
    }

    /** How many years of a range a data set covers. */
    int covered(Variable variable, DataSet source, int from, int to) {
        return covered.getOrDefault(variable, new EnumMap<>(DataSet.class))
                .getOrDefault(source, new TreeMap<>())
                .subMap(from, true, to, true)
                .size();
    }

    /** A year that a data set covers. */
    record Coverage(DataSet source, String file, int year) {
        ObservationOrigin origin() {
            return new ObservationOrigin(source, file, "");
        }
    }

    /** Figure of a pair in a year by one data set. */
    Optional<Observation> of(DataSet source, Variable variable, String state, String partner, int year) {
        EnumMap<DataSet, TreeMap<Integer, Observation>> sources = all.get(new Key(variable, state, partner));
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

    /** Figures of this kind that all states have with a partner in a year, by one data set. */
    List<Observation> reported(DataSet source, Variable variable, String partner, int year) {
        List<Observation> found = new ArrayList<>();
        states.getOrDefault(new Key(variable, "", partner), Set.of())
                .forEach(state -> of(source, variable, state, partner, year).ifPresent(found::add));
        return found;
    }

    /** Whether there is any figure of a kind. */
    boolean has(Variable variable) {
        return all.keySet().stream().anyMatch(k -> k.variable() == variable);
    }

    /** Data sets that gave anything. */
    List<DataSet> sources() {
        return all.values().stream().flatMap(m -> m.keySet().stream()).distinct().sorted().toList();
    }
}
