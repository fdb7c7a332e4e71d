package org.middlepowers.gui.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.middlepowers.model.Act;

/** A run that was shared opens as the branch that it was: what it changed is found again from its name. */
class SharedCourseTest {
    private static final String WORLD = "kazakhstan-2022";

    private static Branch original() throws Exception {
        return Branch.of(WORLD, Optional.empty(), List.of(), 1, 1);
    }

    @Test
    void eachChangeIsFoundWithItsFirstQuarterAndItsWords() throws Exception {
        Branch made = original()
                .with(List.of("shocks.war=null"), 28, "without “Russia invades Ukraine”")
                .with(
                        List.of("shocks.lifted_RUS_2023Q1={at: 2023Q1, about: Sanctions on Russia lifted, lift: [RUS]}"), 32,
                        "Sanctions on Russia lifted in 2023Q1");
        made = made.with(new Steering(made.loaded().scenario(), "KAZ", "2023Q2").to(Act.MEDIATE));
        made = made.with(new Steering(made.loaded().scenario(), "KAZ", "2023Q3").to(Act.ABSTAIN));

        Branch shared = SharedCourse.of(WORLD, Optional.empty(), made.sets(), 1, 1);

        assertThat(shared.changes()).isEqualTo(made.changes());
        assertThat(shared.loaded().hash()).isEqualTo(made.loaded().hash());
        assertThat(shared.original().loaded().hash()).isEqualTo(original().loaded().hash());
    }

    @Test
    void aTheoryAndAPolicyHoldFromTheStart() throws Exception {
        Branch shared = SharedCourse.of(WORLD, Optional.of("realism"), List.of("policies.KAZ=hedge"), 1, 1);
        assertThat(shared.from()).isZero();
        assertThat(shared.words()).startsWith("read as realism; Kazakhstan follows the policy “");
        assertThat(shared.original().theory()).isEmpty();
    }

    @Test
    void valuesThatAreRightOnlyTogetherAreOneChange() throws Exception {
        List<String> sets = List.of("shocks.late={at: 2032Q1, parameters: {tensionScale: 3}}", "end=2033Q4");
        Branch shared = SharedCourse.of(WORLD, Optional.empty(), sets, 1, 1);
        assertThat(shared.sets()).isEqualTo(sets);
        assertThat(shared.changes()).hasSize(1);
    }
}
