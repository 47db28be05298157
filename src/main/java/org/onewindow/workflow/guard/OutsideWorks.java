package org.onewindow.workflow.guard;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.onewindow.workflow.OutsideWork;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The kinds of work done outside; looked up late, because those who keep them need the engine. */
@Component
class OutsideWorks {

    private final ObjectProvider<OutsideWork> works;

    OutsideWorks(ObjectProvider<OutsideWork> works) {
        this.works = works;
    }

    Optional<OutsideWork> on(String topic) {
        return works.stream().filter(work -> work.topic().equals(topic)).findFirst();
    }

    static String groupVariable(OutsideWork work) {
        return work.post() + "Group";
    }

    /** The group in which an account does this work; an account serves one area. */
    static Optional<String> groupAmong(Collection<String> groups, OutsideWork work) {
        List<String> own = groups.stream()
                .filter(group -> group.matches(work.post() + "[0-9]*"))
                .toList();
        return own.size() == 1 ? Optional.of(own.get(0)) : Optional.empty();
    }
}
