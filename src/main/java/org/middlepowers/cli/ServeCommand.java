package org.middlepowers.cli;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import org.middlepowers.study.serve.Service;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code serve}: runs for another program. */
@Command(
        name = "serve",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = {
            "Answers another program: a JSON line in, a JSON line out, on standard input and output, until the input"
                    + " ends.",
            "",
            "A request names scenario and outputs and, optionally, id, theory, set, seed, first and replications; the"
                    + " answer holds a value for each output and replication, or an error."
        },
        footer = {
            "",
            "Example: echo '{\"scenario\": \"kazakhstan-2022\", \"set\": {\"habitDecay\": 0.5}, \"replications\": 3,"
                    + " \"outputs\": [\"tension\"]}' | middlepowers serve"
        })
final class ServeCommand implements Callable<Integer> {
    @Option(
            names = "--threads",
            paramLabel = "N",
            defaultValue = "1",
            description = "Threads that share the replications of a request (default: ${DEFAULT-VALUE}).")
    private int threads;

    @Override
    public Integer call() throws Exception {
        StudyOptions.check("--threads", threads, 1, StudyOptions.MOST_THREADS);
        try (Service service = new Service(threads)) {
            service.answer(new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8)), System.out);
        }
        return 0;
    }
}
