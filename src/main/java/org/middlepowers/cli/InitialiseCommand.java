package org.middlepowers.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.middlepowers.data.Actors;
import org.middlepowers.data.Choices;
import org.middlepowers.data.DataBasis;
import org.middlepowers.data.Initialisation;
import org.middlepowers.data.InvalidDataException;
import org.middlepowers.data.Recorded;
import org.middlepowers.reader.Countries;
import org.middlepowers.reader.InvalidScenarioException;
import org.middlepowers.reader.LoadedScenario;
import org.middlepowers.reader.ScenarioFiles;
import org.middlepowers.reader.Spelling;
import org.middlepowers.report.DifferencePage;
import org.middlepowers.report.PageText;
import org.middlepowers.results.Request;
import org.middlepowers.results.WholeFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code initialise}: the opening conditions of a scenario from public data sets. */
@Command(
        name = "initialise",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = {
            "Builds the opening conditions of a scenario from data sets as their providers publish them.",
            "",
            "Download the data sets into a folder and name it; each file is taken for what only its data set has."
        },
        footer = {
            "",
            "Examples:",
            "  initialise --data my-data --year 2014 --like kazakhstan-2022 --compare kazakhstan-2022",
            "  initialise --data my-data --year 2021 --states KAZ,UZB,TUR,IND --output my-world.yaml",
        })
final class InitialiseCommand implements Callable<Integer> {
    private static final String USUAL = "kazakhstan-2022";
    private static final int FIRST_YEAR = 1946;
    private static final int LAST_YEAR = 2100;
    private static final int LONGEST_LOOK_BACK = 50;

    @Option(
            names = {"-d", "--data"},
            paramLabel = "FOLDER",
            required = true,
            description = "Folder of data files as downloaded: zip, xlsx, CSV, TAB.")
    private Path data;

    @Option(
            names = {"-y", "--year"},
            paramLabel = "YEAR",
            required = true,
            description = "Year that the figures are to be of; the world begins in the first quarter after it.")
    private int year;

    @Option(
            names = "--like",
            paramLabel = "SCENARIO",
            description = "Take actors, judgements and events from this scenario and give it new opening figures"
                    + " (default, where that begins in the year after and no --states are named: " + USUAL + ").")
    private String like;

    @Option(
            names = "--states",
            paramLabel = "CODE",
            split = ",",
            description = "Make a world of its own of these middle powers, as in KAZ,UZB,TUR (default, where no scenario has"
                    + " the year: all that the data have a GDP and an ideal point of).")
    private List<String> states = new ArrayList<>();

    @Option(
            names = "--powers",
            paramLabel = "CODE",
            split = ",",
            description = "Great powers of a world of its own (default: USA,EUU,CHN,RUS).")
    private List<String> powers = new ArrayList<>();

    @Option(
            names = "--look-back",
            paramLabel = "YEARS",
            description = "How many years back a missing figure may come from (default: ${DEFAULT-VALUE}).")
    private int lookBack = 10;

    @Option(
            names = "--world-gdp",
            paramLabel = "YEAR=TRILLIONS",
            split = ",",
            description = "World GDP in trillion current USD, where no file has it.")
    private Map<Integer, Double> worldGdp = new TreeMap<>();

    @Option(
            names = "--capability",
            paramLabel = "MEASURE",
            converter = ChoiceConverters.OfCapability.class,
            description = "gdp-milex: GDP and military spending (default); cinc: the Correlates of War's index.")
    private Choices.Capability capability = Choices.Capability.GDP_MILEX;

    @Option(
            names = "--ideal-points",
            paramLabel = "VOTES",
            converter = ChoiceConverters.OfIdealPoints.class,
            description = "Votes that ideal points come from: final-passage (default) or all.")
    private Choices.IdealPoints idealPoints = Choices.IdealPoints.FINAL_PASSAGE;

    @Option(
            names = "--regime",
            paramLabel = "INDEX",
            converter = ChoiceConverters.OfRegime.class,
            description = "Index that legitimacy comes from: vdem (default) or polity.")
    private Choices.Regime regime = Choices.Regime.VDEM;

    @Option(
            names = "--positions",
            paramLabel = "RULE",
            converter = ChoiceConverters.OfPositions.class,
            description = "Opening positions of middle powers from their yearly ideal points: filtered, the level behind"
                    + " the years up to the opening (default); mean3, the mean of the last three; or last, that year's"
                    + " own.")
    private Choices.Positions positions = Choices.Positions.FILTERED;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "Scenario file to write (default: to the screen, unless --compare is given).")
    private Path output;

    @Option(names = "--overwrite", description = "Replace files that are there already.")
    private boolean overwrite;

    @Option(
            names = "--block",
            description = "Write the actors' figures alone, for other scenarios to extend.")
    private boolean block;

    @Option(
            names = "--report",
            paramLabel = "FILE",
            description = "Table of where every figure comes from, as CSV.")
    private Path report;

    @Option(names = "--left-out", description = "Name all areas in the files that are left out, and not the first alone.")
    private boolean leftOut;

    @Option(
            names = "--compare",
            paramLabel = "SCENARIO",
            description = "Print the figures in which this scenario differs; the exit code is 1 if there are any.")
    private String compare;

    @Override
    public Integer call() throws Exception {
        check();
        Optional<LoadedScenario> parent = parent();
        if (parent.isPresent() && !block && parent.get().scenario().start().year() != year + 1) {
            throw new Failure.Wrong(parent.get().name() + " begins in " + parent.get().scenario().start()
                    + ", so its opening figures are those of " + (parent.get().scenario().start().year() - 1) + ". For "
                    + year + " say --block, which writes the actors' figures alone, or make a world of its own: leave --like"
                    + " out, or name its --states.");
        }
        Optional<LoadedScenario> other = compare == null ? Optional.empty() : Optional.of(ScenarioFiles.load(compare, List.of()));
        List<String> g = parent.isPresent()
                ? List.copyOf(parent.get().scenario().greatPowers().keySet())
                : codes("--powers", powers.isEmpty() ? List.of("USA", Countries.EU, "CHN", "RUS") : powers);
        List<String> m = parent.isPresent()
                ? List.copyOf(parent.get().scenario().middlePowers().keySet())
                : middlePowers(g);
        Set<String> both = new LinkedHashSet<>(g);
        both.retainAll(m);
        if (!both.isEmpty()) {
            throw new Failure.Wrong(String.join(", ", both) + " cannot be a great power and a middle power at once; leave"
                    + " it out of --powers or of --states.");
        }
        Initialisation opening;
        try {
            opening = Initialisation.of(
                    new Initialisation.Specification(
                            new DataBasis(data, new Choices(capability, idealPoints, regime, positions), worldGdp),
                            year, lookBack, new Actors(g, m), parent.map(LoadedScenario::scenario), !block),
                    System.err::println,
                    leftOut);
            opening.check();
        } catch (InvalidDataException e) {
            int count = e.problems().size();
            throw new Failure.Wrong(e.getMessage() + "\nNothing was written: "
                    + (count == 1 ? "one problem." : count + " problems."));
        }
        write(opening);
        return other.isPresent() ? differences(opening, other.get()) : 0;
    }

    /** Prints in which figures a scenario differs from data; the exit code, 0 if in none. */
    private static int differences(Initialisation opening, LoadedScenario scenario) {
        List<DifferencePage.Line> lines = opening.differences(scenario.scenario()).stream()
                .map(d -> new DifferencePage.Line(d.path(), number(d.scenario()), number(d.data()), d.rule()))
                .toList();
        PrintStream out = Terminal.out();
        out.print(PageText.of(DifferencePage.of(scenario.name(), opening.size(), lines), Terminal.width(), true));
        out.flush();
        return lines.isEmpty() ? 0 : Failure.REFUSED;
    }

    private static String number(OptionalDouble value) {
        return value.isPresent() ? String.format(Locale.ROOT, "%.5g", value.getAsDouble()).replaceFirst("\\.?0+$", "") : "–";
    }

    private Optional<LoadedScenario> parent() throws Exception {
        if (like != null && !(states.isEmpty() && powers.isEmpty())) {
            throw new Failure.Wrong("--like takes all actors from a scenario, and --states and --powers make a world of"
                    + " their own; give the one or the other.");
        }
        if (like == null && !(states.isEmpty() && powers.isEmpty())) {
            return Optional.empty();
        }
        LoadedScenario scenario = ScenarioFiles.load(like == null ? USUAL : like, List.of());
        return like == null && !block && scenario.scenario().start().year() != year + 1
                ? Optional.empty()
                : Optional.of(scenario);
    }

    /** Middle powers as asked for; else all that the data cover. */
    private List<String> middlePowers(List<String> greatPowers) throws IOException, Failure.Wrong {
        if (states.isEmpty()) {
            try {
                states = Recorded.read(
                                new DataBasis(data, new Choices(capability, idealPoints, regime, positions)),
                                new Actors(greatPowers, List.of()), year, line -> {})
                        .states(year, lookBack, 1);
            } catch (InvalidDataException e) {
                throw new Failure.Wrong(e.getMessage());
            }
            if (states.isEmpty()) {
                throw new Failure.Wrong("No state has a GDP and an ideal point of " + year + " or of one of the " + lookBack
                        + " years before in '" + data + "'. Add data of that year, or say another --year.");
            }
        }
        return codes("--states", states);
    }

    private void check() throws Failure.Wrong {
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            throw new Failure.Wrong("--year is " + year + "; allowed is a year from " + FIRST_YEAR + " to " + LAST_YEAR + ".");
        }
        if (lookBack < 0 || lookBack > LONGEST_LOOK_BACK) {
            throw new Failure.Wrong("--look-back is " + lookBack + "; allowed is a whole number from 0 to "
                    + LONGEST_LOOK_BACK + ".");
        }
        for (Map.Entry<Integer, Double> e : worldGdp.entrySet()) {
            if (!(e.getValue() > 0 && e.getValue() < 1e5)) {
                throw new Failure.Wrong("--world-gdp " + e.getKey() + "=" + e.getValue() + "; allowed are trillions of USD,"
                        + " as in 2014=79.7.");
            }
        }
        if (output != null && report != null && output.toAbsolutePath().equals(report.toAbsolutePath())) {
            throw new Failure.Wrong("--output and --report name the same file; give two.");
        }
        refuseExisting("--output", output);
        refuseExisting("--report", report);
    }

    private void refuseExisting(String option, Path file) throws Failure.Wrong {
        if (file != null && Files.exists(file) && (!overwrite || Files.isDirectory(file))) {
            throw new Failure.Wrong(option + ": '" + file + "' is there already; choose another name"
                    + (Files.isDirectory(file) ? "." : ", or say --overwrite."));
        }
    }

    /** Codes in the form of ISO, whatever form they were given in, each once. */
    private static List<String> codes(String option, List<String> given) throws Failure.Wrong {
        Set<String> codes = new LinkedHashSet<>();
        for (String text : given) {
            String code = text.strip();
            if (!Countries.isActor(code)) {
                throw new Failure.Wrong(option + " has '" + code + "'; allowed are ISO 3166 codes of three letters, and EUU"
                        + Spelling.hint(Countries.nearest(code)) + (Countries.nearest(code).isEmpty() ? "." : ""));
            }
            if (!codes.add(code)) {
                throw new Failure.Wrong(option + " has " + code + " twice; name each once.");
            }
        }
        return List.copyOf(codes);
    }

    private void write(Initialisation opening) throws Exception {
        if (output != null) {
            String text = text(opening, folderOf(output));
            makeFolder(output);
            WholeFile.make(output, part -> {
                Files.writeString(part, text);
                if (!block) {
                    refuseUnreadable(part);
                }
            });
            System.err.println("Wrote " + output + ".");
        } else if (compare == null) {
            System.out.print(text(opening, Path.of("")));
        }
        if (report != null) {
            makeFolder(report);
            WholeFile.write(report, opening.provenance());
            System.err.println("Wrote " + report + ".");
        }
    }

    private String text(Initialisation opening, Path folder) {
        String command = Request.quoted(words());
        if (block) {
            return opening.block(command);
        }
        boolean whole = !states.isEmpty();
        return opening.text(whole ? Optional.empty() : Optional.of(parentWord(folder)), command);
    }

    /** How a file in a folder names the parent: by its name, or by the way there. */
    private String parentWord(Path folder) {
        String name = like == null ? USUAL : like;
        Path file = Path.of(name);
        boolean isFile = Files.isRegularFile(file) && (name.contains("/") || name.endsWith(".yaml") || name.endsWith(".yml"));
        return isFile
                ? folder.toAbsolutePath().normalize().relativize(file.toAbsolutePath().normalize()).toString().replace('\\', '/')
                : name;
    }

    private static Path folderOf(Path file) {
        return Optional.ofNullable(file.getParent()).orElse(Path.of(""));
    }

    /** What the program would not read again is not written. */
    private static void refuseUnreadable(Path file) {
        try {
            ScenarioFiles.load(file.toString(), List.of());
        } catch (InvalidScenarioException e) {
            throw new IllegalStateException("the figures make a file that is not a scenario: " + e.getMessage(), e);
        }
    }

    private static void makeFolder(Path file) throws IOException {
        try {
            Path folder = folderOf(file);
            if (!folder.toString().isEmpty()) {
                Files.createDirectories(folder);
            }
        } catch (FileAlreadyExistsException e) {
            throw new IOException("'" + e.getFile() + "' is a file where a folder is needed.", e);
        }
    }

    /** The command that gives the same figures again. */
    private List<String> words() {
        List<String> words = new ArrayList<>(List.of("initialise", "--data", data.getFileName().toString()));
        words.addAll(List.of("--year", "" + year));
        if (!states.isEmpty()) {
            words.addAll(List.of("--states", String.join(",", states)));
            if (!powers.isEmpty()) {
                words.addAll(List.of("--powers", String.join(",", powers)));
            }
        } else {
            words.addAll(List.of("--like", like == null ? USUAL : like));
        }
        words.addAll(List.of("--look-back", "" + lookBack));
        worldGdp.forEach((y, v) -> words.addAll(List.of("--world-gdp", y + "=" + v)));
        if (capability == Choices.Capability.CINC) {
            words.addAll(List.of("--capability", "cinc"));
        }
        if (idealPoints == Choices.IdealPoints.ALL) {
            words.addAll(List.of("--ideal-points", "all"));
        }
        if (regime == Choices.Regime.POLITY) {
            words.addAll(List.of("--regime", "polity"));
        }
        if (positions != Choices.Positions.FILTERED) {
            words.addAll(List.of("--positions", ChoiceConverters.word(positions)));
        }
        return words;
    }
}
