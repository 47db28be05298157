package org.onewindow.workflow.guard;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cfg.StandaloneInMemProcessEngineConfiguration;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.springframework.beans.factory.support.StaticListableBeanFactory;

/** An engine in memory with as much of the guard as a test wants; its one step is called {@code markInReview}. */
final class BareEngine {

    private BareEngine() {}

    static Delegates delegates() {
        JavaDelegate step = execution -> {};
        return new Delegates(new StaticListableBeanFactory(Map.of("markInReview", step)));
    }

    /** With what closes code only, and neither the gate nor the second look at parse. */
    static ProcessEngine withoutGate() {
        ProcessEngineConfigurationImpl engine = configuration();
        EngineGuard.noCode(engine, delegates());
        return engine.buildProcessEngine();
    }

    /** As above, with the second look at parse. */
    static ProcessEngine withSecondLook() {
        ProcessEngineConfigurationImpl engine = configuration();
        EngineGuard.noCode(engine, delegates());
        engine.setBpmnParseFactory(new SecondLook(() -> delegates().names()));
        return engine.buildProcessEngine();
    }

    /** As it comes out of the box: the negative control. */
    static ProcessEngine open() {
        return configuration().buildProcessEngine();
    }

    private static ProcessEngineConfigurationImpl configuration() {
        ProcessEngineConfigurationImpl engine = new StandaloneInMemProcessEngineConfiguration();
        engine.setProcessEngineName("bare-" + UUID.randomUUID());
        engine.setJdbcUrl("jdbc:h2:mem:" + UUID.randomUUID());
        engine.setEnforceHistoryTimeToLive(false);
        engine.setJobExecutorActivate(false);
        engine.setMetricsEnabled(false);
        return engine;
    }

    static void deploy(ProcessEngine engine, Map<String, String> files) {
        DeploymentBuilder deployment = engine.getRepositoryService().createDeployment();
        files.forEach((name, text) -> deployment.addInputStream(
                name, new java.io.ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8))));
        deployment.deploy();
    }
}
