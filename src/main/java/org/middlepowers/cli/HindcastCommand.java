package org.middlepowers.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.middlepowers.data.Actors;
import org.middlepowers.data.Choices;
import org.middlepowers.data.DataBasis;
import org.middlepowers.data.InvalidDataException;
import org.middlepowers.reader.Countries;
import org.middlepowers.reader.InvalidScenarioException;
import org.middlepowers.reader.ScenarioFiles;
import org.middlepowers.reader.Spelling;
import org.middlepowers.reader.TheoryFiles;
import org.middlepowers.study.Settings;
import org.middlepowers.study.Study;
import org.middlepowers.study.hindcast.FolderData;
import org.middlepowers.study.hindcast.HindcastData;
import org.middlepowers.study.hindcast.HindcastOrder;
import org.middlepowers.study.hindcast.HindcastStudy;
import org.middlepowers.study.hindcast.ModelVersion;
import org.middlepowers.study.hindcast.ShippedData;
import org.middlepowers.study.hindcast.TradeRecord;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code hindcast}: the model and naive baselines held against the record. */
@Command(
        name = "hindcast",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        modelTransformer = Without.Scenarios.class,
        description = {
            "Starts worlds of past years, lets them run, and scores where states end up against what was recorded, beside"
                    + " baselines that know nothing of politics.",
            "",
            "Without --data it runs the world of 2004, which travels with the program, to 2012. With it, any origins and"
                    + " years that the folder has data for; see 'initialise' for the data sets."
        },
        footer = {
            "",
            "Examples: hindcast",
            "          hindcast --data my-data --origins 1998..2011 --until 2012 --theories all"
        })
final class HindcastCommand extends StudyCommand {
    private static final int REPLICATIONS = 100;
    private static final int FIRST_YEAR = 1946;
    private static final int LAST_YEAR = 2100;
    private static final List<String> POWERS = List.of("USA", Countries.EU, "CHN", "RUS");

    /** How the great powers' later histories enter. */
    enum Powers {
        GIVEN,
        HELD,
        BOTH
    }

    @Option(
            names = {"-d", "--data"},
            paramLabel = "FOLDER",
            description = "Folder of data sets, as of 'initialise' (default: what travels with the program).")
    private Path data;

    @Option(
            names = "--origins",
            paramLabel = "YEARS",
            defaultValue = "2004",
            description = "Last years known, as in 1998..2011 or 2000,2005 (default: ${DEFAULT-VALUE}).")
    private String origins;

    @Option(
            names = "--until",
            paramLabel = "YEAR",
            defaultValue = "2012",
            description = "Last year forecast (default: ${DEFAULT-VALUE}).")
    private int until;

    @Option(
            names = "--states",
            paramLabel = "CODE",
            split = ",",
            description = "Middle powers, as in KAZ,UZB (default: all that the data cover).")
    private List<String> states = new ArrayList<>();

    @Option(
            names = "--powers",
            paramLabel = "HOW",
            defaultValue = "both",
            description = "Great powers after an origin: given, as recorded; held, as at the origin; or both (default).")
    private Powers powers;

    @Option(
            names = "--theories",
            paramLabel = "THEORY",
            split = ",",
            description = "Theories to score beside the model: names or files, or 'all' of the library.")
    private List<String> theories = new ArrayList<>();

    @Option(
            names = "--position-error",
            paramLabel = "SD",
            defaultValue = "0.11",
            description = "Standard error of a recorded position where the data have no quantiles, in ideal points"
                    + " (default: ${DEFAULT-VALUE}).")
    private double positionError;

    @Option(
            names = "--trade-error",
            paramLabel = "SD",
            defaultValue = "" + TradeRecord.USUAL_ERROR,
            description = "Standard error of a recorded share of trade, log odds; of pairs whose record is more restless as"
                    + " much more (default: ${DEFAULT-VALUE}).")
    private double tradeError;

    @Option(
            names = "--votes",
            paramLabel = "SCENARIO",
            description = "Score votes as well: on the resolutions of this scenario, as recorded in the data (a table with the"
                    + " columns iso3, resolution and vote).")
    private String votes;

    @Option(
            names = "--seen-years",
            description = "Score years that the posterior was trained on as well; the report then says so. Without it such"
                    + " years are refused.")
    private boolean seenYears;

    @Option(
            names = "--positions",
            paramLabel = "RULE",
            converter = ChoiceConverters.OfPositions.class,
            description = "Opening positions, as of 'initialise': filtered (default), mean3 or last.")
    private Choices.Positions positions = Choices.Positions.FILTERED;

    @Mixin
    private ExperimentOptions options = new ExperimentOptions(REPLICATIONS);

    @Override
    StudyOptions options() {
        return options.common();
    }

    @Override
    Study study() throws Exception {
        Settings settings = options.settings();
        HindcastOrder order = order(settings);
        List<String> codes = codes();
        shipped(order.years().origins());
        return new HindcastStudy(
                "hindcast-" + origins.replace("..", "-").replace(',', '-'),
                () -> source(order.years().origins(), codes),
                order,
                settings,
                System.err::println);
    }

    private HindcastOrder order(Settings settings) throws Failure.Wrong, InvalidScenarioException {
        List<Integer> years = YearRange.parse("--origins", origins);
        StudyOptions.check("--origins", years.get(0), FIRST_YEAR, LAST_YEAR);
        if (until <= years.get(years.size() - 1) || until > LAST_YEAR) {
            throw new Failure.Wrong("--until is " + until + "; allowed is a year after the last origin, "
                    + years.get(years.size() - 1) + ", up to " + LAST_YEAR + ".");
        }
        if (settings.replications() < 2) {
            throw new Failure.Wrong("--replications is 1; a predictive distribution takes 2 at least.");
        }
        if (!(positionError >= 0 && positionError <= 1)) {
            throw new Failure.Wrong("--position-error is " + positionError + "; allowed is a number from 0 to 1.");
        }
        if (!(tradeError >= 0 && tradeError <= 1)) {
            throw new Failure.Wrong("--trade-error is " + tradeError + "; allowed is a number from 0 to 1.");
        }
        List<String> read = theories.contains("all")
                ? Stream.concat(
                                TheoryFiles.builtIn().stream().filter(t -> !t.equals("custom")),
                                theories.stream().filter(t -> !t.equals("all")))
                        .distinct()
                        .toList()
                : theories;
        boolean given = powers != Powers.HELD;
        List<ModelVersion> variants = new ArrayList<>(ModelVersion.all(given, powers != Powers.GIVEN, read));
        options.posterior().ifPresent(p -> variants.add(ModelVersion.usual(given, p)));
        HindcastOrder order = new HindcastOrder(
                new HindcastOrder.Years(years, until),
                variants,
                new HindcastOrder.Sampling(settings.replications(), settings.seed(), options.posterior()),
                new HindcastOrder.RecordErrors(positionError, tradeError),
                votes == null ? Map.of() : ScenarioFiles.load(votes, List.of()).scenario().votes());
        if (order.seen().isPresent() && !seenYears) {
            throw new Failure.Wrong(order.seen().get() + " Choose --origins and --until after its years, or say --seen-years.");
        }
        return order;
    }

    private HindcastData source(List<Integer> years, List<String> codes)
            throws IOException, InvalidDataException, InvalidScenarioException {
        if (data == null) {
            return new ShippedData();
        }
        Choices usual = Choices.USUAL;
        Choices choices = new Choices(usual.capability(), usual.idealPoints(), usual.regime(), positions);
        return new FolderData(new DataBasis(data, choices), new Actors(POWERS, codes), years.get(0), until, System.err::println);
    }

    /** Refuses what the data that travel with the program do not have. */
    private void shipped(List<Integer> years) throws Failure.Wrong {
        boolean there = years.equals(List.of(ShippedData.ORIGIN)) && until <= ShippedData.LAST;
        if (data == null && (!there || !states.isEmpty() || positions != Choices.Positions.FILTERED)) {
            throw new Failure.Wrong("The program carries the world of " + ShippedData.ORIGIN + " with the record of its"
                    + " states to " + ShippedData.LAST + ". For other --origins, --states, --positions or a later --until"
                    + " name a folder of data sets with --data.");
        }
    }

    private List<String> codes() throws Failure.Wrong {
        Set<String> codes = new LinkedHashSet<>();
        for (String text : states) {
            String code = text.strip();
            if (!Countries.isActor(code) || POWERS.contains(code)) {
                throw new Failure.Wrong("--states has '" + code + "'; allowed are ISO 3166 codes of three letters of states"
                        + " that are not great powers (" + String.join(", ", POWERS) + ")"
                        + (POWERS.contains(code) ? "." : Spelling.hint(Countries.nearest(code))));
            }
            codes.add(code);
        }
        String inUnion = codes.stream().filter(Countries.EU_MEMBERS::contains).collect(Collectors.joining(", "));
        if (!inUnion.isEmpty()) {
            throw new Failure.Wrong("--states has " + inUnion + ", of the European Union, which is a great power here; a"
                    + " member is not also a state. Leave it out.");
        }
        return List.copyOf(codes);
    }
}
