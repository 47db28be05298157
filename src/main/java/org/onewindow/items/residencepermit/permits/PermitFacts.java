package org.onewindow.items.residencepermit.permits;

import java.util.ArrayList;
import java.util.List;
import org.onewindow.casework.CaseFile;
import org.onewindow.casework.RecordFacts;
import org.onewindow.licences.Licences;
import org.onewindow.people.People;
import org.onewindow.support.DateWords;
import org.springframework.stereotype.Component;

/** The permit as its holder finds it on the page of the case it came from, or of a later one. */
@Component
class PermitFacts implements RecordFacts {

    private final People people;
    private final Permits permits;
    private final Licences licences;

    PermitFacts(People people, Permits permits, Licences licences) {
        this.people = people;
        this.permits = permits;
        this.licences = licences;
    }

    @Override
    public List<Fact> of(CaseFile file) {
        return file.itemKey().equals(PermitCases.ITEM)
                ? permits.newestOf(people.get(file.applicantId()).idNumber())
                        .map(this::facts)
                        .orElse(List.of())
                : List.of();
    }

    private List<Fact> facts(Permit permit) {
        ResidenceYear year = permit.year();
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact("居住证", permit.state().label(), null));
        facts.add(new Fact("居住年限起算", DateWords.day(permit.continuousSince()), null));
        if (permit.state() == PermitState.ACTIVE) {
            String window = DateWords.day(year.windowFrom()) + "至 " + DateWords.day(year.windowTo());
            facts.add(new Fact("下次签注", window, null));
        }
        if (permit.state() == PermitState.SUSPENDED) {
            facts.add(new Fact("怎样恢复", "到任一综合窗口补办签注，恢复后居住年限重新计算", null));
        }
        if (!permit.cardCounts() && permit.state().lives()) {
            facts.add(new Fact("证件", "已挂失，可以申请补领", null));
        }
        licences.find(permit.number())
                .ifPresent(licence ->
                        facts.add(new Fact("电子证照", licence.identifier(), "/licences/" + licence.identifier())));
        return facts;
    }
}
