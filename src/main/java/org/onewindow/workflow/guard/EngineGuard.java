package org.onewindow.workflow.guard;

import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cfg.ProcessEnginePlugin;
import org.camunda.bpm.engine.impl.identity.PasswordPolicyLengthRuleImpl;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.springframework.stereotype.Component;

/** Closes the engine: what it evaluates, deploys, stores and lets through, set in one place and not by configuration. */
@Component
class EngineGuard implements ProcessEnginePlugin {

    /** Length protects; rules about signs and digits only lead to notes under the keyboard. */
    private static final int SHORTEST_PASSWORD = 12;

    private final Delegates delegates;
    private final TaskFacts facts;
    private final OutsideWorks works;

    EngineGuard(Delegates delegates, TaskFacts facts, OutsideWorks works) {
        this.delegates = delegates;
        this.facts = facts;
        this.works = works;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl engine) {
        noCode(engine, delegates);
        gates(engine);
        variables(engine);
        access(engine);
        history(engine);
    }

    /** What closes every way to have code run by a model, a query or a filter; the tests use it without the gate. */
    static void noCode(ProcessEngineConfigurationImpl engine, Delegates delegates) {
        engine.setExpressionManager(new ListedExpressions(delegates));
        engine.setScriptEngineResolver(new NoScripts());
        engine.setArtifactFactory(new NoClasses());
        engine.setEnableExpressionsInAdhocQueries(false);
        engine.setEnableExpressionsInStoredQueries(false);
        engine.setEnableScriptEngineLoadExternalResources(false);
        engine.setEnableFetchScriptEngineFromProcessApplication(false);
        engine.setEnableXxeProcessing(false);
        engine.setDisableStrictCamundaFormParsing(false);
        engine.setCmmnEnabled(false);
    }

    private void gates(ProcessEngineConfigurationImpl engine) {
        engine.setCustomPreCommandInterceptorsTxRequired(with(
                engine.getCustomPreCommandInterceptorsTxRequired(), new CommandGate(engine, delegates, facts, works)));
        engine.setCustomPreCommandInterceptorsTxRequiresNew(with(
                engine.getCustomPreCommandInterceptorsTxRequiresNew(),
                new CommandGate(engine, delegates, facts, works)));
        engine.setBpmnParseFactory(new SecondLook(delegates::names));
    }

    private static List<CommandInterceptor> with(List<CommandInterceptor> given, CommandInterceptor more) {
        List<CommandInterceptor> all = new ArrayList<>(given == null ? List.of() : given);
        all.add(more);
        return all;
    }

    private static void variables(ProcessEngineConfigurationImpl engine) {
        engine.setJavaSerializationFormatEnabled(false);
        engine.setDeserializationTypeValidationEnabled(true);
        engine.setEnableExceptionsAfterUnhandledBpmnError(true);
    }

    private static void access(ProcessEngineConfigurationImpl engine) {
        engine.setAuthorizationEnabled(true);
        engine.setAuthorizationCheckRevokes(ProcessEngineConfigurationImpl.AUTHORIZATION_CHECK_REVOKE_AUTO);
        engine.setTenantCheckEnabled(true);
        engine.setEnforceSpecificVariablePermission(true);
        engine.setDefaultUserPermissionNameForTask("TASK_WORK");
        engine.setWebappsAuthenticationLoggingEnabled(true);
        engine.setEnablePasswordPolicy(true);
        engine.setPasswordPolicy(() -> List.of(new PasswordPolicyLengthRuleImpl(SHORTEST_PASSWORD)));
        // The engine keeps its own SHA-512 only to check hashes that are there already.
        engine.setPasswordEncryptor(new Argon2Passwords());
    }

    private static void history(ProcessEngineConfigurationImpl engine) {
        engine.setEnforceHistoryTimeToLive(true);
        engine.setHistoryCleanupStrategy(ProcessEngineConfigurationImpl.HISTORY_CLEANUP_STRATEGY_REMOVAL_TIME_BASED);
        engine.setHistoryRemovalTimeStrategy(ProcessEngineConfigurationImpl.HISTORY_REMOVAL_TIME_STRATEGY_END);
        engine.setHistoryCleanupBatchWindowStartTime("01:00");
        engine.setHistoryCleanupBatchWindowEndTime("05:00");
        engine.setBatchOperationHistoryTimeToLive("P30D");
        engine.setHistoryCleanupJobLogTimeToLive("P30D");
        engine.setTaskMetricsTimeToLive("P30D");
    }

    @Override
    public void postInit(ProcessEngineConfigurationImpl engine) {
        boolean closed = engine.isAuthorizationEnabled()
                && engine.getExpressionManager() instanceof ListedExpressions
                && engine.getScriptEngineResolver() instanceof NoScripts
                && engine.getArtifactFactory() instanceof NoClasses;
        if (!closed) {
            throw new IllegalStateException("the engine's guard was replaced by another configuration");
        }
    }

    @Override
    public void postProcessEngineBuild(ProcessEngine engine) {
        // Nothing is left to do: everything is set before the engine is built.
    }
}
