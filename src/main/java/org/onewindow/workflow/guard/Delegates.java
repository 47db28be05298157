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

    Delegates(ListableBeanFactory beans) {
        this.beans = beans;
    }

    Set<String> names() {
        return Set.of(beans.getBeanNamesForType(JavaDelegate.class, true, false));
    }

    @Override
    @Nullable
    Object read(@Nullable Object base, String property) {
        return base == null && names().contains(property) ? beans.getBean(property) : null;
    }
}
