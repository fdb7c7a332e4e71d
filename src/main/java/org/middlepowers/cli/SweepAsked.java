package org.middlepowers.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.middlepowers.analysis.sweep.SideOf;
import org.middlepowers.analysis.sweep.SweepReader;
import org.middlepowers.analysis.sweep.Where;
import org.middlepowers.results.Manifest;
import org.middlepowers.results.SweepFacts;

/**
 * What is asked of a sweep in words of the command line, held against what the sweep has.
 *
 * @param only outcomes asked for; none for all
 */
record SweepAsked(Manifest manifest, List<String> only) {
    /** Refuses names that are not outcomes of the sweep. */
    void known(List<String> names) throws Failure.Wrong {
        for (String name : names) {
            if (!outcomes().contains(name)) {
                throw new Failure.Wrong("The sweep has no outcome '" + name + "'; it has "
                        + String.join(", ", outcomes()) + ".");
            }
        }
    }

    /** A verdict, as in {@code dsi>0}. */
    SideOf verdict(String option, String text) throws Failure.Wrong {
        Optional<SideOf> verdict = SideOf.parse(text);
        if (verdict.isEmpty()) {
            throw new Failure.Wrong(option + " is '" + text + "'; allowed is an outcome, > or <, and a number, as in"
                    + " 'dsi>0'. Put it in quotes, or the shell takes > for a file.");
        }
        known(List.of(verdict.get().outcome()));
        kept(option, verdict.get().outcome());
        return verdict.get();
    }

    /** Several of them. */
    List<SideOf> verdicts(String option, List<String> texts) throws Failure.Wrong {
        List<SideOf> verdicts = new ArrayList<>();
        for (String text : texts) {
            verdicts.add(verdict(option, text));
        }
        return verdicts;
    }

    /** A region, as in {@code tension<0.5} or {@code theory=realism}. */
    Where where(List<String> texts) throws Failure.Wrong {
        List<Where.Condition> conditions = new ArrayList<>();
        for (String text : texts) {
            Where.Condition condition = Where.Condition.parse(text)
                    .orElseThrow(() -> new Failure.Wrong("--where is '" + text + "'; allowed is a factor or an outcome, >"
                            + " or <, and a number, or a factor = one of its levels, as in 'tension < 0.5'. Put it in"
                            + " quotes."));
            check(text, condition);
            conditions.add(condition);
        }
        return new Where(conditions);
    }

    private void check(String text, Where.Condition condition) throws Failure.Wrong {
        Optional<SweepFacts.Factor> factor = manifest.sweep().factors().stream()
                .filter(f -> f.name().equals(condition.name()))
                .findFirst();
        if (factor.isEmpty()) {
            if (!outcomes().contains(condition.name())) {
                throw new Failure.Wrong("--where is about '" + condition.name() + "'; the sweep has the factors "
                        + String.join(", ", manifest.sweep().factors().stream().map(SweepFacts.Factor::name).toList())
                        + " and the outcomes " + String.join(", ", outcomes()) + ".");
            }
            kept("--where", condition.name());
        }
        boolean category = factor.isPresent() && SweepReader.isCategory(factor.get());
        boolean equal = condition.sign().equals("=");
        if (category != equal || category && !factor.get().values().contains(condition.value())) {
            throw new Failure.Wrong("--where is '" + text + "'; of '" + condition.name() + "' allowed is "
                    + (category ? "= and one of " + String.join(", ", factor.get().values()) : "> or < and a number")
                    + ".");
        }
    }

    private void kept(String option, String outcome) throws Failure.Wrong {
        if (!only.isEmpty() && !only.contains(outcome)) {
            throw new Failure.Wrong(
                    option + " is about '" + outcome + "', which --outcome leaves out; name it there too.");
        }
    }

    private List<String> outcomes() {
        return manifest.sweep().outcomes().stream()
                .filter(o -> !o.take().equals("series"))
                .map(SweepFacts.Outcome::name)
                .toList();
    }
}
