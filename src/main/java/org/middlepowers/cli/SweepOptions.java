package org.middlepowers.cli;

import java.nio.file.Path;
import org.middlepowers.reader.LoadedSweep;
import org.middlepowers.results.Request;
import org.middlepowers.results.SweepShard;

/**
 * What {@code sweep} was asked to do.
 *
 * @param format null for what the folder has, or CSV
 * @param request what was asked, with all that results depend on
 * @param held another folder of the sweep, whose runs are left out; null for none
 * @param seats of programs that choose for states
 * @param enough when replications are enough; null for as many as the sweep says
 */
record SweepOptions(
        LoadedSweep loaded,
        Path output,
        boolean overwrite,
        SweepShard shard,
        int threads,
        SweepCommand.Format format,
        boolean stopOnFailure,
        Request request,
        Seats seats,
        Path held,
        StoppingRule enough) {}
