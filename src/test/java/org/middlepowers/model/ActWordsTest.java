package org.middlepowers.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What is told of an act stands with the act. */
class ActWordsTest {
    @Test
    void aSentenceNamesTheTargetOrWhatStandsForIt() {
        assertThat(Act.VOTE_AGAINST.does("China")).isEqualTo("votes against China");
        assertThat(Act.VOTE_AGAINST.does("")).isEqualTo("votes against the leader");
        assertThat(Act.MEDIATE.does("China and Russia")).isEqualTo("offers to mediate between China and Russia");
        assertThat(Act.MEDIATE.does("")).isEqualTo("offers to mediate");
        assertThat(Act.COMPLY.does("a $1 {x}")).isEqualTo("complies with the sanctions on a $1 {x}");
        for (Act act : Act.values()) {
            assertThat(act.does("")).isNotBlank().doesNotContain("{", "}", "[", "]").isEqualTo(act.does("").strip());
            assertThat(act.brief()).isNotBlank();
        }
    }

    @Test
    void everyActButAbstentionHasItsEvents() {
        Set<Act> acts = EnumSet.noneOf(Act.class);
        Arrays.stream(EventType.values()).map(EventType::act).flatMap(Optional::stream).forEach(acts::add);
        assertThat(acts).isEqualTo(EnumSet.complementOf(EnumSet.of(Act.ABSTAIN)));
        assertThat(EventType.ACCEPT_PROJECT.act()).contains(Act.DEFER);
        assertThat(EventType.COMPLY_HEGEMON.act()).contains(Act.COMPLY);
        assertThat(EventType.COERCE.act()).isEmpty();
    }
}
