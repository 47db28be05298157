package org.onewindow.workflow.guard;

import java.util.HashMap;
import java.util.Map;
import org.camunda.bpm.engine.ParseException;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cmd.DeployCmd;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.camunda.bpm.engine.impl.persistence.entity.ResourceEntity;
import org.camunda.bpm.engine.impl.repository.DeploymentBuilderImpl;
import org.jspecify.annotations.Nullable;
import org.onewindow.support.BadInput;

/**
 * Stands before every command of the engine.
 *
 * <p>Deployments and queries are looked at whoever asks. What staff ask for through the engine's own pages goes through
 * the counter for staff, and work done outside through a counter of its own; the hall's services, which have no engine account, pass.
 */
final class CommandGate extends CommandInterceptor {

    private final ProcessEngineConfigurationImpl engine;
    private final Delegates delegates;
    private final TaskFacts facts;
    private final OutsideWorks works;

    CommandGate(ProcessEngineConfigurationImpl engine, Delegates delegates, TaskFacts facts, OutsideWorks works) {
        this.engine = engine;
        this.delegates = delegates;
        this.facts = facts;
        this.works = works;
    }

    @Override
    public <T> T execute(Command<T> command) {
        Authentication staff = engine.getIdentityService().getCurrentAuthentication();
        if (staff == null || staff.getUserId() == null) {
            return pass(command, null);
        }
        try {
            return pass(command, staff);
        } catch (ModelRefused e) {
            throw LastRefusal.remember(400, e);
        } catch (ParseException e) {
            throw LastRefusal.remember(400, ModelRefused.byTheEngine(e));
        } catch (RoadClosed e) {
            throw LastRefusal.remember(403, e);
        } catch (RuntimeException e) {
            if (UnusableText.isCauseOf(e)) {
                throw LastRefusal.remember(400, new BadInput("", UnusableText.REFUSED));
            }
            throw e;
        }
    }

    private <T> T pass(Command<T> command, @Nullable Authentication staff) {
        if (command instanceof DeployCmd deployment) {
            admit(deployment, staff != null);
        }
        Command<T> quiet = QueryExpressions.without(command);
        boolean fromOutside = Context.getCommandContext() == null;
        if (!fromOutside || staff == null) {
            return next.execute(quiet);
        }
        if (OutsideCounter.serves(command)) {
            return new OutsideCounter(next, works, staff).execute(command);
        }
        return new StaffCounter(next, facts, staff.getUserId()).execute(quiet);
    }

    private void admit(DeployCmd command, boolean byStaff) {
        DeploymentBuilderImpl builder = Fields.read(command, "deploymentBuilder", DeploymentBuilderImpl.class);
        if (!builder.getDeployments().isEmpty()) {
            throw new RoadClosed("不能从旧的部署中取用文件，请重新上传整个包。");
        }
        Map<String, byte[]> files = new HashMap<>();
        Map<String, ResourceEntity> resources = builder.getDeployment().getResources();
        if (resources == null) {
            throw new RoadClosed("没有要部署的文件，请选择文件后再上传。");
        }
        if (byStaff) {
            new CarriedFiles(next).addTo(builder);
        }
        for (ResourceEntity resource : resources.values()) {
            files.put(resource.getName(), resource.getBytes());
        }
        new ModelGate(delegates.names()).admit(files);
    }
}
