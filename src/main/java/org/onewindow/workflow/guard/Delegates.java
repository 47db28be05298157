package org.onewindow.workflow.guard;

import java.util.Set;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.stereotype.Component;

/** The steps that diagrams may call by name: the hall's beans that are delegates. */
@Component
class Delegates extends ReadOnlyResolver {

    private final ListableBeanFactory beans;
    private volatile Set<String> names = Set.of();

    Delegates(ListableBeanFactory beans) {
        this.beans = beans;
    }

    /** Looked up once: expressions ask for it many times a step, and beans are all declared before the engine is built. */
    Set<String> names() {
        if (names.isEmpty()) {
            names = Set.of(beans.getBeanNamesForType(JavaDelegate.class, true, false));
        }
        return names;
    }

    @Override
    @Nullable
    Object read(@Nullable Object base, String property) {
        return base == null && names().contains(property) ? beans.getBean(property) : null;
    }
}
