package org.middlepowers.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import org.middlepowers.analysis.EventFilter;
import org.middlepowers.model.EventType;
import org.middlepowers.model.Sector;
import org.middlepowers.reader.Spelling;
import org.middlepowers.results.FolderCheck;
import org.middlepowers.results.ResultsFolder;
import org.middlepowers.results.TableChunk;
import org.middlepowers.results.TableFile;
import org.middlepowers.results.TableReader;
import org.middlepowers.results.WholeFile;
import org.middlepowers.scenario.Quarter;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code events}: instances of conflict and cooperation out of a results folder. */
@Command(
        name = "events",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = {
            "Picks events out of a results folder, as CSV: who did what to whom, when, in which sector and region.",
            "",
            "Reads the instances of a dyad that 'ablate' wrote, or else the events that other commands wrote. Conditions"
                    + " are joined by 'and'; a condition with several values, separated by commas, holds where one fits."
        },
        footer = {
            "",
            "Example: events results/ablate-china-kazakhstan --act PROTEST --region Mangystau --from 2019Q1"
        })
final class EventsCommand implements Callable<Integer> {
    @Parameters(paramLabel = "RESULTS", description = "A folder that run, compare or ablate has written.")
    private Path path;

    @Option(names = "--actor", split = ",", paramLabel = "CODE", description = "Who takes part, on either side.")
    private List<String> actors = new ArrayList<>();

    @Option(names = "--with", split = ",", paramLabel = "CODE", description = "And with whom: the other side.")
    private List<String> others = new ArrayList<>();

    @Option(
            names = "--quad",
            split = ",",
            paramLabel = "1-4",
            description = "Class: 1 verbal, 2 material cooperation, 3 verbal, 4 material conflict.")
    private List<Integer> quads = new ArrayList<>();

    @Option(names = "--act", split = ",", paramLabel = "ACT", description = "What was done, as in PROTEST or OFFER.")
    private List<String> acts = new ArrayList<>();

    @Option(names = "--sector", split = ",", paramLabel = "SECTOR", description = "As in energy or transport.")
    private List<String> sectors = new ArrayList<>();

    @Option(names = "--region", split = ",", paramLabel = "NAME", description = "Where in the middle power.")
    private List<String> regions = new ArrayList<>();

    @Option(names = "--run", split = ",", paramLabel = "N", description = "Number of the run.")
    private List<Integer> runs = new ArrayList<>();

    @Option(names = "--from", paramLabel = "QUARTER", description = "First quarter, as in 2016Q1.")
    private String from;

    @Option(names = "--to", paramLabel = "QUARTER", description = "Last quarter, as in 2019Q4.")
    private String to;

    @ArgGroup
    private Kind kind = new Kind();

    @Option(names = {"-o", "--output"}, paramLabel = "FILE", description = "Write to this file, not to the terminal.")
    private Path output;

    /** At most one of two. */
    private static final class Kind {
        @Option(names = "--conflict", description = "Conflict only: classes 3 and 4.")
        private boolean conflict;

        @Option(names = "--cooperation", description = "Cooperation only: classes 1 and 2.")
        private boolean cooperation;
    }

    @Override
    public Integer call() throws Exception {
        EventFilter filter = filter();
        known("--actor", actors);
        known("--with", others);
        try (TableReader events = TableReader.open(table())) {
            filter.bind(events);
            long found = output == null ? print(events, filter) : write(events, filter);
            System.err.println(found == 0
                    ? "No event fits all of these conditions."
                    : found == 1 ? "1 event." : found + " events.");
        }
        return 0;
    }

    private long print(TableReader events, EventFilter filter) throws IOException {
        PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
        TableChunk chunk = new TableChunk(events.columns().size(), 0);
        events.columns().forEach(chunk::add);
        chunk.endRow();
        chunk.writeTo(out);
        long found = copy(events, filter, chunk, c -> c.writeTo(out));
        out.flush();
        return found;
    }

    private long write(TableReader events, EventFilter filter) throws IOException, Failure.Wrong {
        if (Files.exists(output)) {
            throw new Failure.Wrong("'" + output + "' is there already. Choose another name with --output.");
        }
        long[] found = new long[1];
        WholeFile.make(output, part -> {
            try (TableFile file = TableFile.open(part, events.columns())) {
                found[0] = copy(events, filter, file.chunk(0), file::append);
            }
        });
        return found[0];
    }

    /** Where rows go. */
    private interface Sink {
        void take(TableChunk chunk) throws IOException;
    }

    private static long copy(TableReader events, EventFilter filter, TableChunk chunk, Sink sink) throws IOException {
        long found = 0;
        while (events.next()) {
            if (filter.admits(events)) {
                found++;
                chunk.clear();
                for (int k = 0; k < events.columns().size(); k++) {
                    chunk.add(events.text(k));
                }
                chunk.endRow();
                sink.take(chunk);
            }
        }
        return found;
    }

    /** The instances of a dyad if there are any, else all events. */
    private Path table() throws Failure.Wrong, IOException {
        ResultsFolder folder = ResultsFolder.open(path);
        FolderCheck.require(folder, folder.readManifest());
        for (Path file : List.of(folder.table("instances.csv"), folder.events())) {
            if (Files.exists(file)) {
                return file;
            }
        }
        throw new Failure.Wrong("The results in '" + path + "' hold no events. Run the experiment with --detail 1 or more.");
    }

    private EventFilter filter() throws Failure.Wrong {
        for (int quad : quads) {
            if (quad < 1 || quad > 4) {
                throw new Failure.Wrong("--quad is " + quad + "; allowed are 1, 2, 3 and 4.");
            }
        }
        check("--act", acts, EventType.values());
        check("--sector", sectors, Sector.values());
        Quarter first = quarter("--from", from);
        Quarter last = quarter("--to", to);
        if (first != null && last != null && first.compareTo(last) > 0) {
            throw new Failure.Wrong("--from is " + first + " and --to is " + last + "; the first cannot be the later.");
        }
        List<String> classes = new ArrayList<>(quads.stream().map(String::valueOf).toList());
        List<String> side = kind.conflict ? List.of("3", "4") : kind.cooperation ? List.of("1", "2") : List.of();
        if (!side.isEmpty() && !classes.isEmpty()) {
            classes.retainAll(side);
            if (classes.isEmpty()) {
                throw new Failure.Wrong("No class is in --quad " + quads + " and in "
                        + (kind.conflict ? "--conflict" : "--cooperation") + "; give one of the two.");
            }
        }
        Map<String, List<String>> allowed = Map.of(
                "quad", classes.isEmpty() ? side : classes,
                "act", acts,
                "sector", sectors,
                "region", regions,
                "run", runs.stream().map(String::valueOf).toList());
        return new EventFilter(actors, others, allowed, text(first), text(last));
    }

    /** Codes of nobody would only give an empty table. */
    private void known(String option, List<String> codes) throws Failure.Wrong, IOException {
        Set<String> actors = new TreeSet<>();
        ResultsFolder.open(path).readManifest().scenarios().forEach(s -> actors.addAll(s.actors().keySet()));
        for (String code : codes) {
            if (!actors.isEmpty() && actors.stream().noneMatch(code.strip()::equalsIgnoreCase)) {
                String hint = Spelling.hint(Spelling.nearest(code.strip(), actors));
                throw new Failure.Wrong(option + " is '" + code.strip() + "', which is not a state of these results"
                        + (hint.isEmpty() ? "." : hint) + " They have "
                        + String.join(", ", actors) + ".");
            }
        }
    }

    /** Names that are none would only give an empty table. */
    private static void check(String option, List<String> given, Enum<?>[] allowed) throws Failure.Wrong {
        List<String> names =
                Arrays.stream(allowed).map(e -> e.name().toLowerCase(Locale.ROOT)).toList();
        for (String name : given) {
            if (!names.contains(name.trim().toLowerCase(Locale.ROOT))) {
                throw new Failure.Wrong(
                        option + " is '" + name.trim() + "'; allowed are " + String.join(", ", names) + ".");
            }
        }
    }

    private static String text(Quarter quarter) {
        return quarter == null ? "" : quarter.toString();
    }

    private static Quarter quarter(String option, String text) throws Failure.Wrong {
        try {
            return text == null ? null : Quarter.parse(text.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw new Failure.Wrong(option + " is '" + text + "'; allowed is a year and a quarter, as in 2016Q1.");
        }
    }
}
