package org.middlepowers.data;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.middlepowers.scenario.PowerSpec;
import org.middlepowers.scenario.Scenario;
import org.middlepowers.scenario.StateSpec;

/** Opening conditions as the text of a scenario file; beside each figure that stands in for a missing one, by what rule. */
final class OpeningText {
    private static final List<String> POWER_FIELDS = List.of("capability", "worldGdpShare", "idealPoint");

    private final Scenario base;
    private final Map<String, Estimate> estimates;
    private final StringBuilder out = new StringBuilder();

    private OpeningText(Scenario base, Map<String, Estimate> estimates) {
        this.base = base;
        this.estimates = estimates;
    }

    /** A file that changes the figures of another scenario, and leaves the rest to it. */
    static String child(String parent, Scenario base, Map<String, Estimate> estimates, List<String> head, List<String> cited) {
        OpeningText text = new OpeningText(base, estimates);
        text.comments(head);
        text.line(0, "extends: " + parent);
        text.line(0, "title: " + quoted(base.title() + ", opening figures from data"));
        text.actors(false);
        text.series();
        List<String> sources = new ArrayList<>(cited);
        sources.addAll(base.sources().stream().filter(s -> !cited.contains(s)).toList());
        text.sources(sources);
        return text.out.toString();
    }

    /** The two sections of actors with their figures alone, for other scenarios to extend. */
    static String block(Scenario base, Map<String, Estimate> estimates, List<String> head) {
        OpeningText text = new OpeningText(base, estimates);
        text.comments(head);
        text.actors(false);
        return text.out.toString();
    }

    /** A whole scenario. */
    static String whole(Scenario base, Map<String, Estimate> estimates, List<String> head, List<String> cited) {
        OpeningText text = new OpeningText(base, estimates);
        text.comments(head);
        text.line(0, "title: " + quoted(base.title()));
        text.line(0, "question: " + quoted(base.question()));
        text.line(0, "start: " + base.start());
        text.line(0, "end: " + base.end());
        text.out.append('\n');
        text.actors(true);
        text.line(0, "institutions:");
        text.line(1, "UN: {name: United Nations, type: universal, members: all}");
        text.sources(cited);
        return text.out.toString();
    }

    private void comments(List<String> lines) {
        lines.forEach(l -> out.append(l.isEmpty() ? "#" : "# " + l).append('\n'));
    }

    private void actors(boolean whole) {
        line(0, "greatPowers:");
        base.greatPowers().forEach((code, p) -> power(code, p, whole));
        out.append('\n');
        line(0, "middlePowers:");
        base.middlePowers().forEach((code, s) -> state(code, s, whole));
        out.append('\n');
    }

    private void power(String code, PowerSpec p, boolean whole) {
        line(1, code + ":");
        if (whole) {
            line(2, "name: " + quoted(p.name()));
            line(2, "capital: " + p.capital());
        }
        POWER_FIELDS.forEach(field -> figure(2, "greatPowers." + code + ".", field));
        if (whole) {
            String why = Skeleton.hasPrototype(code)
                    ? "the model's prototype: no data set measures propensities"
                    : "assumed, the middle of the prototypes: no data set measures propensities";
            line(2, "invest: " + number(p.invest()) + "  # " + why);
            line(2, "coerce: " + number(p.coerce()));
            line(2, "guarantee: " + number(p.guarantee()));
            line(2, "engage: " + number(p.engage()));
        }
    }

    private void state(String code, StateSpec s, boolean whole) {
        String path = "middlePowers." + code + ".";
        line(1, code + ":");
        if (whole) {
            line(2, "name: " + quoted(s.name()));
            line(2, "capital: " + s.capital());
        }
        figure(2, path, "output");
        figure(2, path, "idealPoint");
        figure(2, path, "norms");
        shares(path + "trade", s.trade().keySet(), whole);
        factors(path + "tradeVolatility", s.tradeVolatility().keySet(), whole);
        shares(path + "security", s.security().map(Map::keySet).orElse(Set.of()), whole);
        figure(2, path, "legitimacy");
        if (whole && !s.peers().isEmpty()) {
            line(2, "peers: " + s.peers() + "  # nearest capitals");
        }
    }

    private void figure(int depth, String prefix, String field) {
        Estimate estimate = estimates.get(prefix + field);
        if (estimate != null) {
            line(depth, field + ": " + Rounding.of(prefix + field).text(estimate.value()) + beside(estimate));
        }
    }

    /** A map of shares; what the parent has and the data have not is taken away. */
    private void shares(String path, Set<String> inherited, boolean whole) {
        String field = path.substring(path.lastIndexOf('.') + 1);
        if (estimates.containsKey(path)) {
            boolean remove = !whole && !inherited.isEmpty();
            line(2, (remove ? field + ": null  # " : "# " + field + ": ") + estimates.get(path).rule());
            return;
        }
        List<String> lines = new ArrayList<>();
        boolean any = false;
        for (String power : base.greatPowers().keySet()) {
            Estimate estimate = estimates.get(path + "." + power);
            boolean remove = !whole && inherited.contains(power);
            if (estimate == null || !estimate.present()) {
                String why = estimate == null ? "" : estimate.rule();
                lines.add(remove ? power + ": null  # " + why : "# " + power + ": " + why);
                any |= remove;
            } else if (!field.equals("security") || remove || Rounding.of(path).value(estimate.value()) > 0) {
                lines.add(power + ": " + Rounding.of(path).text(estimate.value()) + beside(estimate));
                any = true;
            }
        }
        line(2, field + ":" + (any ? "" : " {}"));
        lines.forEach(text -> line(3, text));
    }

    /** A map of factors of what is usual; nothing where the data have none. */
    private void factors(String path, Set<String> inherited, boolean whole) {
        List<String> lines = new ArrayList<>();
        for (String power : base.greatPowers().keySet()) {
            Estimate estimate = estimates.get(path + "." + power);
            if (estimate != null) {
                lines.add(power + ": " + Rounding.of(path).text(estimate.value()) + beside(estimate));
            } else if (!whole && inherited.contains(power)) {
                lines.add(power + ": null");
            }
        }
        if (!lines.isEmpty()) {
            line(2, path.substring(path.lastIndexOf('.') + 1) + ":");
            lines.forEach(text -> line(3, text));
        }
    }

    /** Histories from data; years that the parent gives and the data do not are taken away. */
    private void series() {
        if (estimates.keySet().stream().noneMatch(p -> p.startsWith("series."))) {
            return;
        }
        line(0, "series:");
        history("capability", base.series().capability());
        history("worldGdpShare", base.series().worldGdpShare());
        history("idealPoint", base.series().idealPoint());
        out.append('\n');
    }

    private void history(String name, Map<String, Map<Integer, Double>> inherited) {
        Map<String, Map<Integer, String>> lines = new TreeMap<>();
        inherited.forEach((power, points) -> {
            String prefix = "series." + name + "." + power + ".";
            Map<Integer, String> years = new TreeMap<>();
            estimates.forEach((path, e) -> {
                if (path.startsWith(prefix)) {
                    years.put(
                            Integer.valueOf(path.substring(prefix.length())),
                            Rounding.of(path).text(e.value()) + beside(e));
                }
            });
            if (!years.isEmpty()) {
                points.keySet().forEach(y -> years.putIfAbsent(y, "null  # no data"));
                lines.put(power, years);
            }
        });
        if (!lines.isEmpty()) {
            line(1, name + ":");
            lines.forEach((power, years) -> {
                line(2, power + ":");
                years.forEach((year, text) -> line(3, year + ": " + text));
            });
        }
    }

    private static String beside(Estimate estimate) {
        return estimate.rule().isEmpty() ? "" : "  # " + estimate.rule();
    }

    private void sources(List<String> sources) {
        if (!sources.isEmpty()) {
            line(0, "sources:");
            sources.forEach(s -> line(1, "- " + quoted(s)));
        }
    }

    private static String number(double value) {
        return Rounding.FOUR_DIGITS.text(value);
    }

    private static String quoted(String text) {
        return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }

    private void line(int depth, String text) {
        out.append("  ".repeat(depth)).append(text).append('\n');
    }
}
