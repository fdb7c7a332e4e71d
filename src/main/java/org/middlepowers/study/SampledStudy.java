package org.middlepowers.study;

import java.io.IOException;
import java.util.List;
import java.util.Random;
import org.middlepowers.results.Manifest;
import org.middlepowers.results.Request;
import org.middlepowers.results.ResultsFolder;
import org.middlepowers.results.StudyTables.Table;

/** Some tasks of a study, drawn by chance and in their order; it has tables and no answer. */
public final class SampledStudy implements PlannedStudy {
    private final PlannedStudy whole;
    private final int[] drawn;

    /**
     * Draws tasks.
     *
     * @param size how many; all, if there are fewer
     * @param seed of the draw
     */
    public SampledStudy(PlannedStudy whole, int size, long seed) {
        this.whole = whole;
        drawn = new Random(seed)
                .ints(0, Integer.MAX_VALUE)
                .map(n -> n % whole.tasks())
                .distinct()
                .limit(Math.min(size, whole.tasks()))
                .sorted()
                .toArray();
    }

    @Override
    public String name() {
        return whole.name();
    }

    @Override
    public Manifest manifest(Manifest.Program program, Request request, String now) {
        return whole.manifest(program, request, now);
    }

    @Override
    public List<Table> tables() {
        return whole.tables();
    }

    @Override
    public int tasks() {
        return drawn.length;
    }

    @Override
    public Rows run(int task) {
        return whole.run(drawn[task]);
    }

    @Override
    public Answer answer(ResultsFolder folder, Manifest manifest) throws IOException {
        throw new UnsupportedOperationException("A sample of tasks answers nothing.");
    }
}
