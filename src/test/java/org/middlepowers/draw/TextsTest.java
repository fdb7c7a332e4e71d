package org.middlepowers.draw;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TextsTest {
    @Test
    void aLineEndsBetweenWordsButNotBeforeAPerCentSign() {
        assertThat(Texts.wrap(String::length, "from 8 to 88 % of the runs", 12)).containsExactly("from 8 to", "88 % of the", "runs");
    }
}
