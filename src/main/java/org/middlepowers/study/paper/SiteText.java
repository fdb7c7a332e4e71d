package org.middlepowers.study.paper;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Texts of the documentation that travel with the program. */
final class SiteText {
    private SiteText() {}

    static String of(String name) {
        try (InputStream in = SiteText.class.getResourceAsStream("/org/middlepowers/site/" + name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
