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
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineConfiguration;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.impl.cfg.StandaloneProcessEngineConfiguration;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.camunda.bpm.engine.task.Task;

/** The same diagram on the engine alone, in this process: no pages, no tables of ours, nothing checked or printed. */
final class BareEngine implements CaseLife {

    private static final Pattern DELEGATE = Pattern.compile("delegateExpression=\"#\\{(\\w+)}\"");
    private static final List<String> FOLDERS = List.of(
            "processes/shared",
            "processes/elderly-subsidy",
            "forms/elderly-subsidy",
            "processes/minimum-living-allowance",
            "forms/minimum-living-allowance");

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
        Map<Object, Object> beans = new HashMap<>();
        files().filter(file -> file.toString().endsWith(".bpmn"))
                .forEach(file -> DELEGATE.matcher(text(file))
                        .results()
                        .forEach(found -> beans.put(found.group(1), answering(Map.of()))));
        beans.put(
                "acceptCase",
                answering(Map.of(
                        "promisedDue",
                        "2027-01-29T23:59:59+08:00",
                        "statutoryDue",
                        "2027-02-12T23:59:59+08:00",
                        "delegated",
                        false,
                        "materialsPending",
                        false)));
        beans.put("assessApplication", answering(Map.of("assessment", "ELIGIBLE")));
        beans.put(
                "askRegister",
                answering(Map.of("registerAnswer", "ONLINE", "registerDue", "2027-01-29T23:59:59+08:00")));
        beans.put("readRegisterAnswer", answering(Map.of("registerAnswer", "COMPLETE", "registerOutcome", "CLEAN")));
        beans.put("decideNotice", answering(Map.of("noticeNeeded", false)));
        beans.put("drawForVisit", answering(Map.of("countyVisit", "NONE")));
        return beans;
    }

    private static JavaDelegate answering(Map<String, Object> variables) {
        return execution -> execution.setVariables(variables);
    }

    private void deploy() {
        DeploymentBuilder deployment =
                engine.getRepositoryService().createDeployment().name("bench");
        files().forEach(file -> deployment.addString(file.toString(), text(file)));
        deployment.deploy();
    }

    private static Stream<Path> files() {
        return FOLDERS.stream().flatMap(folder -> {
            try (Stream<Path> files = Files.list(Path.of(folder))) {
                return files.filter(Files::isRegularFile).toList().stream();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public String receive(Script script, int n) {
        String number = "BENCH-" + n;
        Map<String, Object> variables = new HashMap<>(Map.of("intake", "ACCEPT", "communityKnown", true));
        Arrays.asList(
                        "clerk",
                        "community",
                        "street",
                        "streethead",
                        "county",
                        "countyhead",
                        "police",
                        "policehead",
                        "supervisor")
                .forEach(post -> variables.put(post + "Group", post + "620102001"));
        engine.getRuntimeService().startProcessInstanceByKey(script.item(), number, variables);
        if (script.asksRegister()) {
            answerTheRegister(number);
        }
        return number;
    }

    @Override
    public void handle(String caseNumber, Script.Step step) {
        if (step.everyCase()) {
            complete(caseNumber, step.activity(), step.account(), step.answers());
        }
    }

    @Override
    public void handOut(String caseNumber, Script script, int n) {
        complete(caseNumber, "handOut", "clerk1", Map.of());
    }

    private void answerTheRegister(String caseNumber) {
        engine.getRuntimeService()
                .createMessageCorrelation("registerAnswered")
                .processInstanceBusinessKey(caseNumber)
                .correlate();
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
