package org.middlepowers.cli;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.middlepowers.results.Request;
import org.middlepowers.results.WholeFile;

/**
 * How a sweep is spread over other machines: shards, each a command of its own with a folder of its own, beside the
 * sweep's folder, into which they are gathered. It stands in a file, so that whoever gathers knows it.
 *
 * @param folder of the sweep
 * @param program words that start this program
 * @param sweep words of the command, without what belongs to a shard
 * @param shards number of them
 * @param limit most shards at a time; 0 for any number
 * @param rounds how often shards with gaps are submitted in all
 * @param slurm options of sbatch; none where something else runs the commands
 */
record ClusterPlan(
        String folder, List<String> program, List<String> sweep, int shards, int limit, int rounds, List<String> slurm) {
    private static final String FILE = "plan.json";

    /** The folder beside that of a sweep in which shards, scripts and logs are. */
    static Path beside(Path folder) {
        return folder.resolveSibling(folder.getFileName() + "-shards");
    }

    /** @throws Failure.Wrong if the sweep was not spread */
    static ClusterPlan read(Path folder) throws IOException, Failure.Wrong {
        Path file = beside(folder).resolve(FILE);
        if (!Files.isRegularFile(file)) {
            throw new Failure.Wrong("'" + folder + "' is not a sweep that was spread over shards: there is no '" + file
                    + "'. Name the folder that --on slurm or --commands was given.");
        }
        return new ObjectMapper().readValue(file.toFile(), ClusterPlan.class);
    }

    void write() throws IOException {
        Files.createDirectories(work().resolve("log"));
        WholeFile.write(
                work().resolve(FILE),
                new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT).writeValueAsString(this) + "\n");
    }

    Path path() {
        return Path.of(folder);
    }

    Path work() {
        return beside(path());
    }

    Path shard(int number) {
        return work().resolve("shard-" + number);
    }

    List<Path> shardFolders() {
        return IntStream.rangeClosed(1, shards).mapToObj(this::shard).toList();
    }

    /** What a shard's sessions took, a line each. */
    Path usage(int number) {
        return work().resolve("usage").resolve("shard-" + number + ".jsonl");
    }

    /** The command of a shard, quoted for a POSIX shell. */
    String command(int number) {
        List<String> words = new ArrayList<>(program);
        words.addAll(sweep);
        words.addAll(List.of(
                "--shard", number + "/" + shards, "--held", folder, "--usage", usage(number).toString(), "--output",
                shard(number).toString()));
        return Request.quoted(words);
    }

    /** The command of the shard whose number is in a variable of the shell. */
    String command(String variable) {
        int stand = 918273645; // stands in for the number, and for nothing else
        return command(stand).replace(stand + "/", "\"$" + variable + "\"/").replace("-" + stand, "-\"$" + variable + "\"");
    }

    /** The command that gathers, quoted for a POSIX shell. */
    String collect() {
        List<String> words = new ArrayList<>(program);
        words.addAll(List.of("sweep", "--collect", folder));
        return Request.quoted(words);
    }
}
