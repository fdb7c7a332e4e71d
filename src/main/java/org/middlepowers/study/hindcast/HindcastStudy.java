package org.middlepowers.study.hindcast;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.middlepowers.analysis.score.Baseline;
import org.middlepowers.analysis.score.Forecast;
import org.middlepowers.analysis.score.Forecasters;
import org.middlepowers.analysis.score.HindcastCard;
import org.middlepowers.analysis.score.HindcastFiles;
import org.middlepowers.analysis.score.ScoredForecasts;
import org.middlepowers.analysis.score.Stacking;
import org.middlepowers.data.InvalidDataException;
import org.middlepowers.reader.InvalidScenarioException;
import org.middlepowers.report.HindcastPage;
import org.middlepowers.results.Manifest;
import org.middlepowers.results.Request;
import org.middlepowers.results.ResultsException;
import org.middlepowers.results.ResultsFolder;
import org.middlepowers.results.StudyTables.Table;
import org.middlepowers.results.TableChunk;
import org.middlepowers.study.Study;
import org.middlepowers.study.Settings;

/**
 * The model and naive baselines held against the record. Data are read when something is to be forecast; the answer needs
 * the tables alone, and can be rebuilt where the data are no longer at hand.
 */
public final class HindcastStudy implements Study.Planned {
    private final String name;
    private final DataSource source;
    private final HindcastOrder order;
    private final Settings settings;
    private final Consumer<String> log;
    private HindcastData data;
    private Hindcast hindcast;

    /** Where data come from. */
    public interface DataSource {
        /**
         * Reads them.
         *
         * @throws IOException with a sentence, if files cannot be read
         * @throws InvalidDataException with all that is wrong with them
         * @throws InvalidScenarioException with all that is wrong with a world
         */
        HindcastData read() throws IOException, InvalidDataException, InvalidScenarioException;
    }

    /**
     * @param name of a new folder
     * @param log receives a line on everything that is left out of a world since it was not known at its origin
     */
    public HindcastStudy(
            String name, DataSource source, HindcastOrder order, Settings settings, Consumer<String> log) {
        this.name = name;
        this.source = source;
        this.order = order;
        this.settings = settings;
        this.log = log;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public void require() throws IOException {
        if (hindcast != null) {
            return;
        }
        try {
            data = source.read();
            hindcast = new Hindcast(data, order);
            hindcast.leftOut().forEach(l -> log.accept("Left out, since it was not known at the origin: " + l));
        } catch (InvalidDataException | InvalidScenarioException e) {
            throw new ResultsException(e.getMessage(), e);
        }
    }

    @Override
    public Manifest manifest(Manifest.Program program, Request request, String now) {
        return HindcastManifest.of(data, order, settings, program, request, now);
    }

    @Override
    public List<Table> tables() {
        return List.of(ScoredForecasts.table());
    }

    @Override
    public int tasks() {
        return hindcast.tasks();
    }

    @Override
    public boolean work(Study.Bench bench) throws IOException {
        new HindcastFiles(bench.folder()).write(hindcast.breaks(), hindcast.names());
        return Study.Planned.super.work(bench);
    }

    @Override
    public Rows run(int task) {
        try {
            TableChunk rows = ScoredForecasts.rows(hindcast.forecasts(task));
            return new Rows(List.of(rows), rows.rows(), 0, "");
        } catch (RuntimeException e) {
            String reason = e.getMessage() == null ? e.toString() : e.getMessage();
            String by = hindcast.by(task);
            return new Rows(
                    List.of(ScoredForecasts.failed(by, hindcast.origin(task), reason)), 1, 1,
                    by + " from " + hindcast.origin(task) + ": " + reason);
        }
    }

    @Override
    public String unit() {
        return "batches of forecasts";
    }

    /** Versions that did not forecast the same cannot be compared. */
    @Override
    public boolean answers(long rows, long failed) {
        return failed == 0;
    }

    /** What has to be said before any score. */
    private List<String> remarks() {
        List<String> remarks = new ArrayList<>();
        order.seen().ifPresent(remarks::add);
        order.sampling().posterior().ifPresent(p -> remarks.add("Each replication took its parameters from the posterior " + p.source()
                + ": " + String.join(", ", p.values().keySet()) + "."));
        return remarks;
    }

    @Override
    public Answer answer(ResultsFolder folder, Manifest manifest) throws IOException {
        List<Forecast> forecasts = ScoredForecasts.read(folder);
        String headline = ModelVersion.headline(order.variants().stream().anyMatch(ModelVersion::given));
        List<String> rivals = order.variants().stream()
                .map(ModelVersion::name)
                .filter(n -> !n.equals(headline) && !n.startsWith(Forecasters.WITHOUT))
                .toList();
        HindcastCard card =
                HindcastCard.of(forecasts, headline, rivals, List.of(
                        Baseline.PERSISTENCE.title(), Forecasters.BEST, Forecasters.BASE_RATE, Forecasters.LAST_LIKE));
        new HindcastFiles(folder).write(forecasts, card);
        Stacking.write(folder, Stacking.of(forecasts));
        return new Answer(HindcastPage.of(folder, remarks()), List.of(), folder, manifest);
    }
}
