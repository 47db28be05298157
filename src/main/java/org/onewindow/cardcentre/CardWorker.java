package org.onewindow.cardcentre;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import org.camunda.bpm.client.ExternalTaskClient;
import org.camunda.bpm.client.backoff.ExponentialBackoffStrategy;
import org.camunda.bpm.client.interceptor.auth.BasicAuthProvider;
import org.camunda.bpm.client.task.ExternalTask;
import org.camunda.bpm.client.task.ExternalTaskService;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Fetches work from the hall, makes the card, records it and only then reports the work as done. Whatever breaks between
 * two of these is done again by whoever fetches the work next, and changes nothing that was done.
 */
final class CardWorker implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(CardWorker.class);
    private static final String TOPIC = "card-making";
    private static final String ORDER = "cardOrder";
    private static final String FAULT = "CARD_CENTRE_FAULT";
    private static final long AGAIN_AFTER_MILLIS = 60_000;
    private static final int SHORTEST_PAUSE_MILLIS = 500;
    private static final int LONGEST_PAUSE_MILLIS = 5_000;

    private final HallLine hall;
    private final CardPress press;
    private final ExternalTaskClient client;

    /** @param lock how long work belongs to this worker; whoever is silent for longer loses it */
    CardWorker(URI hall, String account, String password, String name, Duration lock, CardPress press) {
        this.hall = new HallLine(hall, account, password);
        this.press = press;
        client = ExternalTaskClient.create()
                .baseUrl(hall.resolve("/engine-rest").toString())
                .workerId(name)
                .maxTasks(1)
                .lockDuration(lock.toMillis())
                .backoffStrategy(new ExponentialBackoffStrategy(SHORTEST_PAUSE_MILLIS, 2, LONGEST_PAUSE_MILLIS))
                .addInterceptor(new BasicAuthProvider(account, password))
                .build();
        client.subscribe(TOPIC).variables(ORDER).handler(this::work).open();
    }

    @Override
    public void close() {
        client.stop();
    }

    private void work(ExternalTask task, ExternalTaskService service) {
        try {
            make(task.getVariable(ORDER));
            service.complete(task);
        } catch (IOException | RuntimeException e) {
            LOG.warn("A card could not be made: {}", e.toString());
            service.handleFailure(task, FAULT, null, 1, AGAIN_AFTER_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void make(String order) throws IOException, InterruptedException {
        JsonNode found = hall.order(order);
        if (found.path("state").asText().equals("ORDERED")) {
            hall.record(order, press.make(order, found.path("face")));
        }
    }
}
