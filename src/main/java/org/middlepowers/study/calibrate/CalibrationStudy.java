package org.middlepowers.study.calibrate;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.SplittableRandom;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.middlepowers.analysis.calibrate.CalibrationFindings.Fit;
import org.middlepowers.analysis.calibrate.CalibrationFindings.PosteriorSearch;
import org.middlepowers.analysis.calibrate.CalibrationFindings;
import org.middlepowers.analysis.calibrate.CalibrationFindings.Prior;
import org.middlepowers.analysis.calibrate.CalibrationFindings.RecordUsed;
import org.middlepowers.analysis.calibrate.Posterior;
import org.middlepowers.analysis.calibrate.TwinCalibration;
import org.middlepowers.data.InvalidDataException;
import org.middlepowers.report.CalibrationPage;
import org.middlepowers.results.Decimals;
import org.middlepowers.results.Manifest;
import org.middlepowers.results.Request;
import org.middlepowers.results.ResultsException;
import org.middlepowers.results.ResultsFolder;
import org.middlepowers.results.StudyTables.Table;
import org.middlepowers.scenario.PosteriorSpec;
import org.middlepowers.study.Study;
import org.middlepowers.study.Manifests;
import org.middlepowers.study.Settings;
import org.middlepowers.study.Trials;
import org.middlepowers.study.Trials.Candidate;
import org.middlepowers.study.hindcast.HindcastData;
import org.middlepowers.study.pattern.Patterns;

/**
 * What a record leaves of some parameters. Everything follows from the table of runs: to answer, the search is repeated on
 * the numbers in it. After the search, runs with the posterior's draws are held against the
 * record; and, if asked, runs with known parameters take the record's place, to see whether they are found again.
 */
public final class CalibrationStudy implements Study {
    /** Runs that are held against the record. */
    private static final int PREDICTIVE = 200;

    /** Room for the seeds of a twin. */
    private static final int TWIN = 4_000_000;

    private static final int PREDICTIVE_SEEDS = 3_000_000;
    private static final int TRUE_SEEDS = 3_500_000;
    /** Draws of a twin's search, as a part of those of the search itself. */
    private static final int TWIN_PART = 4;

    private static final int FEWEST_TWIN_DRAWS = 40;
    private static final List<String> KEYS = List.of("stage", "draw", "seed", "parameters");

    private final CalibrationFile file;
    private final String text;
    private final String named;
    private final CalibrationTargets evidence;
    private final int twins;
    private final Settings settings;

    /**
     * Reads the worlds.
     *
     * @param named the file, as the command names it
     * @param text of the file
     * @param twins runs with known parameters that are to be found again; 0 for none
     * @throws IOException with a sentence, if files cannot be read
     * @throws InvalidDataException with all that is wrong with the data of an origin
     */
    public CalibrationStudy(
            CalibrationFile file, String named, String text, HindcastData data, int twins, Settings settings)
            throws IOException, InvalidDataException {
        this.file = file;
        this.named = named;
        this.text = text;
        this.twins = twins;
        this.settings = settings;
        evidence = new CalibrationTargets(file, data);
    }

    @Override
    public String name() {
        return "calibrate";
    }

    @Override
    public Manifest manifest(Manifest.Program program, Request request, String now) {
        String years = "Trained on the record of " + Collections.min(file.origins()) + " to " + file.until()
                + ", from origins " + file.origins() + ". Records: " + evidence.about() + ".";
        return Manifests.of(List.of(), settings, program, request, now)
                .with(file.targets().stream()
                        .map(t -> new Manifest.Measure(t, t, "", years, "state", "", ""))
                        .toList())
                .reading(List.of(new Manifest.Input(Manifest.Input.CALIBRATION, named, text)));
    }

    @Override
    public List<Table> tables() {
        List<String> names = evidence.statistics().stream()
                .map(s -> s.target() + " " + s.origin() + ", " + s.name())
                .toList();
        return List.of(Trials.table(KEYS, names));
    }

    /** Waves, first rounds and checks; how many rounds follow nobody knows. */
    @Override
    public int tasks() {
        int one = most(file);
        return one + PREDICTIVE + twins * (1 + most(twinFile()));
    }

    private static int most(CalibrationFile f) {
        int more = f.particles() - AdaptiveAbc.kept(f.particles(), f.keep());
        return f.particles() * (f.waves() * Calibration.SEEDS + 1) + (AdaptiveAbc.MOST_ROUNDS - 1) * more;
    }

    @Override
    public boolean work(Study.Bench bench) throws IOException {
        try (Trials trials = Trials.on(bench, tables().get(0), evidence.statistics().size())) {
            search(trials);
            return true;
        } catch (Trials.Stopped e) {
            return false;
        }
    }

    @Override
    public Answer answer(ResultsFolder folder, Manifest manifest) throws IOException {
        try (Trials trials = Trials.read(folder, tables().get(0), evidence.statistics().size())) {
            CalibrationFindings findings = search(trials);
            new CalibrationFiles(folder, findings).write();
            return new Answer(CalibrationPage.of(findings), List.of(), folder, manifest);
        } catch (Trials.Stopped e) {
            throw new ResultsException("The calibration in '" + folder.path() + "' was stopped, so there is no answer yet."
                    + " Go on with: middlepowers " + manifest.command() + " --output " + folder.path(), e);
        }
    }

    private CalibrationFindings search(Trials trials) throws IOException {
        Calibration.Simulator simulator = (stage, draws, seeds, seed) -> run(trials, stage, draws, seeds, seed);
        PosteriorSearch result =
                new Calibration(file, evidence.statistics(), evidence.recorded(), simulator, 0).run();
        double[][] predictive = result.posterior() == null
                ? new double[0][]
                : run(trials, "predictive", spread(result.posterior()), 1, PREDICTIVE_SEEDS);
        List<TwinCalibration> found = new ArrayList<>();
        List<double[]> truths = List.of(file.box().spread(Math.max(1, twins), new SplittableRandom(file.seed())));
        for (int k = 0; k < twins; k++) {
            int first = TWIN * (k + 1);
            String twin = "twin " + (k + 1) + ", ";
            double[] observed = run(trials, twin + "truth", List.of(truths.get(k)), 1, first + TRUE_SEEDS)[0];
            Calibration calibration = new Calibration(
                    twinFile(), evidence.statistics(), observed, (stage, draws, seeds, seed) ->
                            run(trials, twin + stage, draws, seeds, seed), first);
            found.add(new TwinCalibration(truths.get(k), calibration.run().posterior()));
        }
        return findings(result, predictive, found);
    }

    private CalibrationFindings findings(PosteriorSearch result, double[][] predictive, List<TwinCalibration> found) {
        ParameterRanges box = file.box();
        List<String> names = List.copyOf(file.parameters().keySet());
        return new CalibrationFindings(
                file.title(),
                IntStream.range(0, names.size())
                        .mapToObj(p -> new Prior(names.get(p), box.low()[p], box.high()[p]))
                        .toList(),
                new RecordUsed(
                        file.origins(),
                        file.until(),
                        file.targets(),
                        Patterns.usedBy(file.targets()).stream()
                                .map(p -> p.claim().id() + " (" + p.claim().title() + ")")
                                .toList()),
                result,
                new Fit(evidence.statistics(), predictive),
                found);
    }

    /** Draws for the predictive runs, as replications of other commands take them. */
    private static List<double[]> spread(Posterior posterior) {
        List<Double> weights = DoubleStream.of(posterior.weights()).boxed().toList();
        PosteriorSpec spec = new PosteriorSpec("", "", OptionalDouble.empty(), OptionalDouble.empty(), weights, Map.of());
        return IntStream.rangeClosed(1, PREDICTIVE)
                .mapToObj(r -> posterior.draws().get(spec.draw(r)))
                .toList();
    }

    /** The search for a twin's parameters: the same with fewer draws. */
    private CalibrationFile twinFile() {
        return file.withParticles(Math.max(FEWEST_TWIN_DRAWS, file.particles() / TWIN_PART));
    }

    private double[][] run(Trials trials, String stage, List<double[]> draws, int seeds, int seed) throws IOException {
        List<Candidate> all = new ArrayList<>();
        for (int k = 0; k < draws.size(); k++) {
            double[] draw = draws.get(k);
            String values = String.join(
                    " ", IntStream.range(0, draw.length).mapToObj(p -> Decimals.text(draw[p])).toList());
            for (int s = 0; s < seeds; s++) {
                int replication = 1 + seed + k * seeds + s;
                all.add(new Candidate(
                        List.of(stage, "" + (k + 1), "" + replication, values),
                        () -> evidence.simulate(draw, replication)));
            }
        }
        return trials.run(all);
    }
}
