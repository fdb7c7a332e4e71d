package org.middlepowers.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.middlepowers.analysis.Wording;
import org.middlepowers.results.Folders;
import org.middlepowers.results.Request;
import org.middlepowers.results.ResultsFolder;
import org.middlepowers.study.DiskRoom;
import org.middlepowers.study.Rehearsal;
import org.middlepowers.study.Study;

/** What a study would take, after a few of its tasks; nothing is kept. */
final class Preview {
    private Preview() {}

    /** Says how long it would take and how much it would write, after a few tasks; the exit code. */
    static int of(Study study, Request request, StudyOptions options) throws IOException {
        study.require();
        Path temporary = Files.createTempDirectory("rehearsal");
        Rehearsal.Cost forecast;
        try (ResultsFolder folder = ResultsFolder.create(temporary)) {
            forecast = Rehearsal.of(study, request, folder);
        } finally {
            Folders.delete(temporary);
        }
        double all = forecast.tasks();
        String bound = forecast.search() ? "at most " : "";
        say(study.unit(), bound + String.format(Locale.ROOT, "%,d", forecast.tasks())
                + request.shard().map(s -> " in shard " + s).orElse(""));
        say("time", bound + time(forecast.seconds() / options.threads()) + " on "
                + count(options.threads(), "thread") + " (from " + forecast.tried() + " of them)");
        double most = all * (forecast.kept() + forecast.scratch());
        say("disk", bound + Wording.bytes(all * forecast.kept())
                + (forecast.scratch() > 0 ? ", and " + Wording.bytes(most) + " while it runs" : "")
                + room(options.output().orElse(Path.of("")), most));
        failures(forecast.failures());
        System.out.println("Nothing was kept. Leave out --dry-run to run it.");
        return 0;
    }

    /** Whether a disk has room for so many bytes, in words. */
    private static String room(Path output, double bytes) throws IOException {
        long free = DiskRoom.free(output);
        return "; " + Wording.bytes(free) + " are free" + (bytes > free ? ", which is not enough" : "");
    }

    static void failures(List<String> failures) {
        if (!failures.isEmpty()) {
            System.out.println(count(failures.size(), "trial run") + " failed; they"
                    + " become rows with their reason. The first, " + failures.get(0) + ".");
        }
    }

    static void say(String what, String text) {
        System.out.println("  " + what + " ".repeat(Math.max(1, 9 - what.length())) + text);
    }

    static String count(long number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }

    /** A span of time in words, as in "about 40 s" or "about 3.2 h". */
    static String time(double seconds) {
        if (seconds < 100) {
            return "about " + Math.max(1, Math.round(seconds)) + " s";
        }
        return seconds < 6000
                ? "about " + Math.round(seconds / 60) + " min"
                : String.format(Locale.ROOT, "about %.1f h", seconds / 3600);
    }
}
