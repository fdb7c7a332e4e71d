package org.middlepowers.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.middlepowers.results.WholeFile;

/** Slurm as what runs a sweep: a job array of shards, and behind it a job that gathers them. */
final class Slurm {
    /** Seconds before the time limit at which a shard is asked to end, so that it keeps what it has. */
    private static final int NOTICE = 120;
    private static final long PATIENCE_SECONDS = 60;

    private final ClusterPlan plan;
    private final String name;

    Slurm(ClusterPlan plan) {
        this.plan = plan;
        name = plan.path().getFileName().toString();
    }

    /** The script of the array. */
    String task() {
        return head("array=1-" + plan.shards() + (plan.limit() > 0 ? "%" + plan.limit() : ""), "shard-%a")
                + "#SBATCH --signal=B:TERM@" + NOTICE + "\n"
                + "#SBATCH --requeue\n"
                + own()
                + "exec " + plan.command("SLURM_ARRAY_TASK_ID") + " --threads \"${SLURM_CPUS_PER_TASK:-1}\"\n";
    }

    /** The script of the job that gathers; its argument is the round. */
    String gather() {
        return head("", "collect") + own() + "exec " + plan.collect() + " --round \"$1\"\n";
    }

    private String head(String array, String log) {
        String job = array.isEmpty() ? name + "-collect" : name;
        return "#!/bin/bash\n"
                + "#SBATCH --job-name=" + job.replaceAll("[^A-Za-z0-9_.-]", "_") + "\n"
                + (array.isEmpty() ? "" : "#SBATCH --" + array + "\n")
                + "#SBATCH --open-mode=append\n"
                + "#SBATCH --output=\"" + plan.work().toAbsolutePath().resolve("log").resolve(log + ".log") + "\"\n";
    }

    private String own() {
        StringBuilder own = new StringBuilder();
        plan.slurm().forEach(option -> own.append("#SBATCH ").append(option).append('\n'));
        return own.toString();
    }

    private Path taskFile() {
        return plan.work().resolve("task.sh");
    }

    private Path gatherFile() {
        return plan.work().resolve("collect.sh");
    }

    void write() throws IOException {
        plan.write();
        WholeFile.write(taskFile(), task());
        WholeFile.write(gatherFile(), gather());
    }

    /**
     * Submits shards and what gathers them; the number of the array.
     *
     * @param shards to submit; none for all
     * @param round 1, 2, …
     * @throws IOException with a sentence, if Slurm takes no job
     */
    String submit(List<Integer> shards, int round) throws IOException {
        List<String> array = new ArrayList<>(List.of("sbatch", "--parsable"));
        if (!shards.isEmpty()) {
            array.add("--array=" + ranges(shards) + (plan.limit() > 0 ? "%" + plan.limit() : ""));
        }
        array.add(taskFile().toString());
        String job = sbatch(array);
        sbatch(List.of(
                "sbatch", "--parsable", "--dependency=afterany:" + job, gatherFile().toString(), String.valueOf(round)));
        return job;
    }

    /** As Slurm writes numbers of an array: 1,4-6. */
    static String ranges(List<Integer> numbers) {
        StringBuilder text = new StringBuilder();
        for (int k = 0; k < numbers.size(); ) {
            int last = k;
            while (last + 1 < numbers.size() && numbers.get(last + 1) == numbers.get(last) + 1) {
                last++;
            }
            text.append(text.isEmpty() ? "" : ",").append(numbers.get(k));
            text.append(last > k ? "-" + numbers.get(last) : "");
            k = last + 1;
        }
        return text.toString();
    }

    private static String sbatch(List<String> command) throws IOException {
        Path said = Files.createTempFile("sbatch", ".txt");
        try {
            Process process = start(command, said);
            boolean ended = process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS);
            List<String> lines = Files.readAllLines(said);
            String last = lines.isEmpty() ? "" : lines.get(lines.size() - 1).strip();
            if (!ended || process.exitValue() != 0 || !last.matches("\\d+(;.*)?")) {
                process.destroy();
                throw new IOException("Slurm took no job (" + String.join(" ", command) + "): "
                        + (ended ? String.join(" ", lines) : "no answer within " + PATIENCE_SECONDS + " s"));
            }
            return last.split(";")[0];
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("Slurm was not waited for.", e);
        } finally {
            Files.deleteIfExists(said);
        }
    }

    private static Process start(List<String> command, Path said) throws IOException {
        try {
            return new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(said.toFile())
                    .start();
        } catch (IOException e) {
            throw new IOException("There is no Slurm here: sbatch cannot be started (" + e.getMessage()
                    + "). Submit from a machine that has it, or print the commands of shards with --commands.", e);
        }
    }
}
