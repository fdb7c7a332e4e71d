package org.middlepowers.study.serve;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.middlepowers.reader.InvalidScenarioException;
import org.middlepowers.reader.LoadedSweep;
import org.middlepowers.reader.Problem;
import org.middlepowers.reader.ScenarioBase;
import org.middlepowers.reader.SweepFiles;
import org.middlepowers.study.sweep.SingleRuns;

/**
 * What many requests share: a scenario that was read once, and outputs that were checked once.
 *
 * @param outputs their names, in their order
 */
record ServedQuestion(ScenarioBase base, List<String> outputs, SingleRuns runs) {
    /** @throws Refusal with all that is wrong */
    static ServedQuestion of(String text) throws Refusal {
        try {
            LoadedSweep sweep = SweepFiles.parse("request", text);
            Optional<String> theory = sweep.sweep().theory();
            ScenarioBase base = sweep.base(sweep.sweep().scenario(), theory);
            return new ServedQuestion(
                    base,
                    List.copyOf(sweep.sweep().outputs().keySet()),
                    new SingleRuns(sweep.sweep().outputs()));
        } catch (InvalidScenarioException e) {
            throw new Refusal(e.problems().stream()
                    .filter(problem -> !problem.path().startsWith("factors." + ServedRequest.BASE))
                    .map(Problem::message)
                    .distinct()
                    .map(message -> message.endsWith("?") ? message : message + ".")
                    .collect(Collectors.joining(" ")));
        }
    }
}
