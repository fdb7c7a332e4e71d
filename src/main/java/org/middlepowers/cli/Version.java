package org.middlepowers.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;
import org.middlepowers.results.Manifest;
import picocli.CommandLine.IVersionProvider;

/** Which program this is: version and commit, as the build wrote them down. */
final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
        Manifest.Program p = program();
        return new String[] {
            p.name() + " " + p.version() + " (" + p.commit() + ")", "Java " + System.getProperty("java.version")
        };
    }

    /** What a manifest says of the program. */
    static Manifest.Program program() {
        Properties build = new Properties();
        try (InputStream in = Version.class.getResourceAsStream("/org/middlepowers/build.properties")) {
            if (in != null) {
                build.load(in);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        String commit = build.getProperty("commit", Manifest.Program.UNKNOWN);
        boolean filled = !commit.startsWith("$");
        boolean modified = Boolean.parseBoolean(build.getProperty("modified"));
        return new Manifest.Program(
                "middlepowers",
                build.getProperty("version", "unknown"),
                filled ? commit + (modified ? "-modified" : "") : Manifest.Program.UNKNOWN);
    }
}
