package org.middlepowers.study.pattern;

import java.util.List;
import org.middlepowers.results.LiteratureClaim;

/**
 * A stylised fact of model.md §1 as something to compute: what the literature says, in which worlds the model is asked,
 * and the model's figures for one replication of them. The rule that decides is in the claim's checks and was set down
 * before the model's figures were seen.
 */
public interface Pattern {
    /** What is claimed, by whom, and what would bear it out. */
    LiteratureClaim claim();

    /** The worlds that {@link #figures} reads; unless stated otherwise, the war of 2022 as it was. */
    default List<PatternWorld> worlds() {
        return List.of(PatternWorld.WAR);
    }

    /** The figures of one replication in the order of the claim's checks; NaN where one is not defined. */
    double[] figures(Replication r);
}
