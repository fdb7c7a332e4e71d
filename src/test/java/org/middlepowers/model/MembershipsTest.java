package org.middlepowers.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class MembershipsTest {
    @Test
    void itIsASortedSet() {
        SplittableRandom random = new SplittableRandom(1);
        Memberships memberships = new Memberships();
        TreeSet<Integer> set = new TreeSet<>();
        for (int n = 0; n < 2000; n++) {
            int place = random.nextInt(30);
            if (random.nextInt(3) > 0) {
                memberships.add(place);
                set.add(place);
            } else {
                memberships.remove(place);
                set.remove(place);
            }
            assertThat(memberships.has(place)).isEqualTo(set.contains(place));
            assertThat(memberships.toArray())
                    .isEqualTo(set.stream().mapToInt(Integer::intValue).toArray());
        }
    }
}
