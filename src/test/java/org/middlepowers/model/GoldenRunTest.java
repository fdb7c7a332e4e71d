package org.middlepowers.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.middlepowers.measure.Measures;

/**
 * One run, known to twelve digits. A change here means that every result of every user changes: intend it, or find the
 * mistake. Then write the new values with {@code mvn test -Dtest=GoldenRunTest -Dgolden.update=true} and say why in the
 * commit.
 */
class GoldenRunTest {
    private static final String NAME = "golden-run.txt";

    @Test
    void theGoldenRunIsUnchanged() throws IOException {
        String now = digest(Rich.world().run());
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(Path.of("src", "test", "resources", NAME), now);
            return;
        }
        assertThat(now)
                .as("the outcome of a fixed run; if the change is meant, renew it with"
                        + " mvn test -Dtest=GoldenRunTest -Dgolden.update=true and commit " + NAME)
                .isEqualTo(stored());
    }

    private static String stored() throws IOException {
        try (InputStream in = GoldenRunTest.class.getResourceAsStream("/" + NAME)) {
            assertThat(in).as(NAME + " is missing; write it with -Dgolden.update=true").isNotNull();
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
        }
    }

    private static String digest(World w) {
        StringBuilder text = new StringBuilder();
        Measures.WORLD.forEach(m -> line(text, m.name(), m.value().applyAsDouble(w)));
        Measures.STATE.forEach(m -> {
            for (MiddlePower i : w.states) {
                line(text, m.name() + " " + i.code, m.value().applyAsDouble(w, i));
            }
        });
        for (Institution m : w.institutions) {
            line(text, "density " + m.code, m.density);
            line(text, "legitimacy " + m.code, m.legitimacy);
        }
        for (GreatPower g : w.powers) {
            line(text, "capability " + g.code, g.capability);
        }
        Map<EventType, Integer> counts = new TreeMap<>();
        for (int e = 0; e < w.events.size(); e++) {
            counts.merge(w.events.type(e), 1, Integer::sum);
        }
        counts.forEach((type, count) -> text.append(type).append(' ').append(count).append('\n'));
        w.votes.forEach(v -> text.append(v.resolution()).append(' ').append(v.votes()).append('\n'));
        return text.toString();
    }

    private static void line(StringBuilder text, String name, double value) {
        text.append(name).append(' ').append(String.format(Locale.ROOT, "%.11e", value)).append('\n');
    }
}
