package org.middlepowers.data;

import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Lines of a table of comma-separated values. */
final class CsvLines {
    private final StringBuilder text;

    CsvLines(String header) {
        text = new StringBuilder(header).append('\n');
    }

    CsvLines row(Object... fields) {
        text.append(Stream.of(fields).map(Object::toString).collect(Collectors.joining(","))).append('\n');
        return this;
    }

    byte[] bytes() {
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }
}
