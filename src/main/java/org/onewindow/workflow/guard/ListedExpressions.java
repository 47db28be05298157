package org.onewindow.workflow.guard;

import java.lang.reflect.Method;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.impl.el.JuelExpressionManager;
import org.camunda.bpm.engine.impl.el.VariableContextElResolver;
import org.camunda.bpm.engine.impl.el.VariableScopeElResolver;
import org.camunda.bpm.impl.juel.jakarta.el.CompositeELResolver;
import org.camunda.bpm.impl.juel.jakarta.el.ELResolver;
import org.camunda.bpm.impl.juel.jakarta.el.ListELResolver;
import org.camunda.bpm.impl.juel.jakarta.el.MapELResolver;

/**
 * Expressions that see variables, the hall's delegates and the case number, and nothing else.
 *
 * <p>There is no resolver for beans in general: neither a method nor a property of any object can be reached, which is
 * what keeps {@code ''.getClass()} and the process engine itself out of reach of whoever gets an expression evaluated.
 */
final class ListedExpressions extends JuelExpressionManager {

    private static final Set<String> FUNCTIONS = Set.of("currentUser", "currentUserGroups", "now", "dateTime");

    private final Delegates delegates;

    ListedExpressions(Delegates delegates) {
        super(Map.of());
        this.delegates = delegates;
    }

    /** Keeps out what plug-ins offer, such as parsers of XML. */
    @Override
    public void addFunction(String name, Method function) {
        if (FUNCTIONS.contains(name)) {
            super.addFunction(name, function);
        }
    }

    @Override
    protected ELResolver createElResolver() {
        CompositeELResolver resolver = new CompositeELResolver();
        resolver.add(new CaseNumberOnly());
        // Before the variables: a variable that is named like a step must not take the step's place.
        resolver.add(delegates);
        resolver.add(new VariableScopeElResolver());
        resolver.add(new VariableContextElResolver());
        resolver.add(new ListELResolver(true));
        resolver.add(new MapELResolver(true));
        return resolver;
    }
}
