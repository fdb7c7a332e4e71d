package org.middlepowers.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.middlepowers.analysis.Interval;
import org.middlepowers.analysis.MeasureFormat;
import org.middlepowers.analysis.Wording;
import org.middlepowers.analysis.score.Stacking;
import org.middlepowers.report.Page.Section;
import org.middlepowers.report.Page.Table;

/** What a hindcast says of theories: whether one forecasts better than "nothing changes", and what each contributes. */
record TheoriesOnTrial(List<Stacking> all) {
    private static final MeasureFormat PLAIN = MeasureFormat.of("");

    /** The sentence for the answer; empty where theories were not on trial. */
    String sentence(String target, String title) {
        List<Stacking> rows = all.stream().filter(s -> s.target().equals(target)).toList();
        List<Stacking> theories = rows.stream().filter(Stacking::theory).toList();
        Optional<Stacking> best = theories.stream().max(Comparator.comparingDouble(Stacking::score));
        if (best.isEmpty()) {
            return "";
        }
        List<String> better = theories.stream().filter(s -> s.gain().low() > 0).map(TheoriesOnTrial::name).toList();
        String head = better.isEmpty()
                ? "No theory forecasts " + title + " better than persistence beyond doubt; the best, " + name(best.get())
                        + ", gains " + signed(best.get().gain()) + " in log score."
                : Wording.capital(Wording.join(better)) + " forecast" + (better.size() == 1 ? "s " : " ") + title
                        + " better than persistence; the best, " + name(best.get()) + ", gains "
                        + signed(best.get().gain()) + " in log score.";
        Optional<Stacking> base = rows.stream().filter(s -> !s.theory()).findFirst();
        return head + base.map(b -> " In the best mixture persistence has the weight " + share(b.weight()) + ".").orElse("");
    }

    /** The section; empty where theories were not on trial. */
    Optional<Section> section() {
        if (all.isEmpty()) {
            return Optional.empty();
        }
        List<Table> tables = new ArrayList<>();
        all.stream().map(Stacking::target).distinct().forEach(target -> tables.add(new Table(
                Wording.capital(target),
                List.of("", "Log score", "Gain on persistence", "Weight"),
                List.of(1, 2, 3),
                all.stream()
                        .filter(s -> s.target().equals(target))
                        .sorted(Comparator.comparingDouble(s -> -s.weight().mean()))
                        .map(s -> List.of(
                                s.by(),
                                PLAIN.number(s.score(), 3),
                                s.theory() ? signed(s.gain()) : "",
                                share(s.weight())))
                        .toList())));
        return Optional.of(new Section(
                "Theories on trial",
                List.of(
                        "Each theory was scored on the same origins. Log score: mean log density of the recorded values,"
                                + " under normal distributions with the forecasts' means and spreads; more is better."
                                + " Weights: of the mixture of all these forecasts in which the record would have been"
                                + " densest (stacking on predictive scores, Yao et al. 2018). Intervals: 95 % over samples"
                                + " of the states.",
                        "A weight is no probability of a theory. Theories that forecast alike divide theirs arbitrarily, which"
                                + " the intervals show, and one that adds nothing to the others gets none."),
                Page.Figures.NONE,
                tables));
    }

    private static String name(Stacking s) {
        return s.by().replaceFirst("^theory ", "");
    }

    private static String signed(Interval i) {
        return PLAIN.signed(i.mean(), 3) + " (" + PLAIN.signed(i.low(), 3) + " to " + PLAIN.signed(i.high(), 3) + ")";
    }

    private static String share(Interval i) {
        return String.format(Locale.ROOT, "%.2f (%.2f to %.2f)", i.mean(), i.low(), i.high());
    }
}
