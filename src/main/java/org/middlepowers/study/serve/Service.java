package org.middlepowers.study.serve;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.middlepowers.reader.ScenarioBase;

/**
 * Answers requests of another program, a JSON line each, in their order. A request that cannot be answered is answered
 * with the reason; nothing that is asked ends the service.
 */
public final class Service implements AutoCloseable {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int QUESTIONS = 64;

    private final ExecutorService threads;
    private final Map<String, ServedQuestion> questions = new LinkedHashMap<>(16, .75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, ServedQuestion> eldest) {
            return size() > QUESTIONS;
        }
    };

    /** @param threads that share the replications of a request */
    public Service(int threads) {
        this.threads = Executors.newFixedThreadPool(threads, task -> {
            Thread thread = new Thread(task, "serve");
            thread.setDaemon(true);
            return thread;
        });
    }

    /**
     * Answers every line until there are no more; blank lines are passed over.
     *
     * @throws IOException with a sentence, if answers can no longer be written
     */
    public void answer(BufferedReader in, PrintStream out) throws IOException {
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            if (!line.isBlank()) {
                out.println(answer(line));
                if (out.checkError()) {
                    throw new IOException("Nobody reads the answers any more.");
                }
            }
        }
    }

    /** The answer to one line: one line. */
    String answer(String line) {
        ObjectNode answer = JSON.createObjectNode();
        try {
            JsonNode asked = JSON.readTree(line);
            if (asked.has("id")) {
                answer.set("id", asked.get("id"));
            }
            fill(answer, ServedRequest.of(asked));
        } catch (JsonProcessingException e) {
            answer.put("error", "This line is not JSON: " + e.getOriginalMessage());
        } catch (Refusal e) {
            answer.put("error", e.getMessage());
        }
        return answer.toString();
    }

    private void fill(ObjectNode answer, ServedRequest request) throws Refusal {
        ServedQuestion question = questions.get(request.question());
        if (question == null) {
            question = ServedQuestion.of(request.question());
            questions.put(request.question(), question);
        }
        ScenarioBase.Variant variant;
        try {
            variant = question.base().with(request.parameters());
        } catch (IllegalArgumentException e) {
            throw new Refusal("Not run: " + e.getMessage() + ".");
        }
        List<Future<double[]>> runs = new ArrayList<>();
        for (int k = 0; k < request.replications(); k++) {
            int replication = request.first() + k;
            ServedQuestion asked = question;
            runs.add(threads.submit(() -> asked.runs().run(variant.scenario(), request.seed(), replication)));
        }
        answer.put("scenario", variant.hash());
        ObjectNode values = answer.putObject("values");
        List<ArrayNode> columns = question.outputs().stream().map(values::putArray).toList();
        ObjectNode failed = JSON.createObjectNode();
        for (int k = 0; k < runs.size(); k++) {
            take(runs.get(k), columns, failed, request.first() + k);
        }
        if (!failed.isEmpty()) {
            answer.set("failed", failed);
        }
    }

    private static void take(Future<double[]> run, List<ArrayNode> columns, ObjectNode failed, int replication) {
        double[] numbers = null;
        try {
            numbers = run.get();
        } catch (ExecutionException e) {
            Throwable why = e.getCause();
            failed.put(String.valueOf(replication), why.getMessage() == null ? why.toString() : why.getMessage());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            failed.put(String.valueOf(replication), "interrupted");
        }
        for (int c = 0; c < columns.size(); c++) {
            if (numbers == null || !Double.isFinite(numbers[c])) {
                columns.get(c).addNull();
            } else {
                columns.get(c).add(numbers[c]);
            }
        }
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
