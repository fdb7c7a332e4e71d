package org.middlepowers.gui.window;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.middlepowers.gui.time.Cast;
import org.middlepowers.gui.time.Repeats;
import org.middlepowers.gui.time.Story;
import org.middlepowers.gui.time.Track;

/** What charts show as a table: a row a quarter, a column for each measure and course, with the bands that there are. */
final class ChartTable {
    private ChartTable() {}

    static String csv(Story story, List<ChartSpec> specs, Repeats repeats) {
        StringWriter text = new StringWriter();
        try (CsvWriter csv = CsvWriter.builder().build(text)) {
            write(csv, story, specs, repeats);
        } catch (IOException e) {
            throw new UncheckedIOException(e); // a text in memory takes all
        }
        return text.toString();
    }

    private static void write(CsvWriter csv, Story story, List<ChartSpec> specs, Repeats repeats) {
        Cast cast = story.cast();
        List<ChartSpec> all = new ArrayList<>();
        specs.forEach(s -> {
            all.add(s);
            all.addAll(s.beside());
        });
        List<String> head = new ArrayList<>(List.of("quarter"));
        for (ChartSpec spec : all) {
            for (Track course : story.courses()) {
                String name = column(spec, cast) + (course == story.original() ? "" : " [" + course.branch().label() + "]");
                head.add(name);
                if (repeats.count(course) >= 2) {
                    head.add(name + " p5");
                    head.add(name + " p95");
                }
            }
        }
        csv.writeRecord(head);
        for (int t = 0; t <= story.time(); t++) {
            List<String> row = new ArrayList<>(List.of(cast.scenario().start().plus(t).toString()));
            for (ChartSpec spec : all) {
                for (Track course : story.courses()) {
                    boolean known = t < course.known();
                    row.add(known ? number(spec.value().applyAsDouble(course.frame(t))) : "");
                    if (repeats.count(course) >= 2) {
                        Repeats.ValueRange band = repeats.band(course, t, spec.value());
                        row.add(number(band.low()));
                        row.add(number(band.high()));
                    }
                }
            }
            csv.writeRecord(row);
        }
    }

    private static String column(ChartSpec spec, Cast cast) {
        String scope = spec.scope() > 0 ? "." + cast.groups().get(spec.scope() - 1) : "";
        return spec.measure() + scope;
    }

    private static String number(double value) {
        return Double.isNaN(value) ? "" : String.valueOf(value);
    }
}
