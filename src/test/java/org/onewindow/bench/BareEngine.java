package org.onewindow.bench;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineConfiguration;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.impl.cfg.StandaloneProcessEngineConfiguration;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.camunda.bpm.engine.task.Task;

/** The same diagram on the engine alone, in this process: no pages, no tables of ours, nothing checked or printed. */
final class BareEngine implements CaseLife {

    private static final List<String> DELEGATES = List.of(
            "acceptCase",
            "refuseAcceptance",
            "requestSupplement",
            "deemWithdrawn",
            "withdrawCase",
            "assessApplication",
            "recordDecision",
            "issueDocument",
            "inviteRating",
            "archiveCase",
            "markInReview");

    private final String name;
    private final HikariDataSource pool;
    private final ProcessEngine engine;

    BareEngine(String name, String url, String history) {
        this.name = name;
        this.pool = new HikariDataSource();
        pool.setJdbcUrl(url);
        pool.setUsername("postgres");
        pool.setMaximumPoolSize(20);
        StandaloneProcessEngineConfiguration configuration = new StandaloneProcessEngineConfiguration();
        configuration.setProcessEngineName(name);
        configuration.setDataSource(pool);
        configuration.setDatabaseSchemaUpdate(ProcessEngineConfiguration.DB_SCHEMA_UPDATE_TRUE);
        configuration.setHistory(history);
        configuration.setJobExecutorActivate(true);
        configuration.setBeans(stubs());
        this.engine = configuration.buildProcessEngine();
        deploy();
    }

    private static Map<Object, Object> stubs() {
        JavaDelegate accept = execution -> {
            execution.setVariable("promisedDue", "2027-01-29T23:59:59+08:00");
            execution.setVariable("statutoryDue", "2027-02-12T23:59:59+08:00");
        };
        JavaDelegate assess = execution -> execution.setVariable("assessment", "ELIGIBLE");
        Map<Object, Object> beans = new HashMap<>();
        DELEGATES.forEach(delegate -> beans.put(delegate, (JavaDelegate) execution -> {}));
        beans.put("acceptCase", accept);
        beans.put("assessApplication", assess);
        return beans;
    }

    private void deploy() {
        DeploymentBuilder deployment =
                engine.getRepositoryService().createDeployment().name("bench");
        for (String folder : List.of("processes/shared", "processes/elderly-subsidy", "forms/elderly-subsidy")) {
            try (Stream<Path> files = Files.list(Path.of(folder))) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    deployment.addString(file.toString(), Files.readString(file));
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        deployment.deploy();
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public String receive(int n) {
        String number = "BENCH-" + n;
        Map<String, Object> variables = new HashMap<>(Map.of("intake", "ACCEPT", "communityKnown", true));
        Arrays.asList("clerk", "community", "street", "streethead", "county", "countyhead", "police", "policehead")
                .forEach(post -> variables.put(post + "Group", post + "620102001"));
        engine.getRuntimeService().startProcessInstanceByKey("elderly-subsidy", number, variables);
        return number;
    }

    @Override
    public void handle(String caseNumber, Step step) {
        complete(caseNumber, step.activity(), step.account(), step.answers());
    }

    @Override
    public void handOut(String caseNumber, int n) {
        complete(caseNumber, "handOut", "clerk1", Map.of());
    }

    private void complete(String caseNumber, String activity, String account, Map<String, Object> answers) {
        Task task = Waiting.until(
                activity,
                () -> Optional.ofNullable(engine.getTaskService()
                        .createTaskQuery()
                        .processInstanceBusinessKey(caseNumber)
                        .taskDefinitionKey(activity)
                        .singleResult()));
        engine.getTaskService().claim(task.getId(), account);
        engine.getTaskService().complete(task.getId(), answers);
    }

    @Override
    public boolean isArchived(String caseNumber) {
        return engine.getRuntimeService()
                        .createProcessInstanceQuery()
                        .processInstanceBusinessKey(caseNumber)
                        .count()
                == 0;
    }

    @Override
    public void close() {
        engine.close();
        pool.close();
    }
}
