package org.onewindow.items.residenceregistration;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.onewindow.casework.Actor;
import org.onewindow.casework.CaseFile;
import org.onewindow.casework.CaseFiles;
import org.onewindow.casework.Submissions;
import org.onewindow.casework.Timeline;
import org.onewindow.people.IdNumber;
import org.onewindow.people.People;
import org.onewindow.registers.LookupKind;
import org.onewindow.registers.OwnRecordEnded;
import org.onewindow.support.BadInput;
import org.onewindow.workflow.ItemPackages;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writes into the register what was decided on the spot. */
@Service
class RegistrationSteps {

    private final CaseFiles files;
    private final Submissions submissions;
    private final People people;
    private final Registrations registrations;
    private final RegistrationEvents events;
    private final Cities cities;
    private final ItemPackages packages;
    private final Timeline timeline;
    private final ApplicationEventPublisher happenings;
    private final Clock clock;

    RegistrationSteps(
            CaseFiles files,
            Submissions submissions,
            People people,
            Registrations registrations,
            RegistrationEvents events,
            Cities cities,
            ItemPackages packages,
            Timeline timeline,
            ApplicationEventPublisher happenings,
            Clock clock) {
        this.files = files;
        this.submissions = submissions;
        this.people = people;
        this.registrations = registrations;
        this.events = events;
        this.cities = cities;
        this.packages = packages;
        this.timeline = timeline;
        this.happenings = happenings;
        this.clock = clock;
    }

    /** Registers, changes or strikes off, once for a case. */
    @Transactional
    public void keep(String caseNumber) {
        if (events.ofCase(caseNumber).isPresent()) {
            return;
        }
        CaseFile file = files.get(caseNumber);
        Report report = Report.of(submissions.of(caseNumber).form());
        IdNumber holder = people.get(file.applicantId()).idNumber();
        LocalDate today = LocalDate.now(clock);
        Optional<Registration> before = registrations.lock(holder);
        refuseIfOvertaken(report, before);
        String number = before.map(known -> update(file, holder, known, report, today))
                .orElseGet(() -> registrations.add(holder, report, today));
        events.note(number, caseNumber, report, today);
        timeline.add(caseNumber, Actor.HALL, "居住登记" + report.kind().label(), "登记编号 " + number + "。");
    }

    /** In another city the half year begins anew, so a move there is a new registration. */
    private String update(CaseFile file, IdNumber holder, Registration before, Report report, LocalDate today) {
        boolean moves = report.kind() == Report.Kind.CHANGE;
        if (moves && cities.same(packages.of(file.processDefinitionId()), before.areaCode(), report.areaCode())) {
            registrations.move(before.number(), report);
            return before.number();
        }
        registrations.end(before.number(), today);
        String number = moves ? registrations.add(holder, report, today) : before.number();
        String movedTo = moves ? report.areaCode() : null;
        happenings.publishEvent(new OwnRecordEnded(LookupKind.REGISTRATION, holder, file.number(), movedTo));
        return number;
    }

    /** Somebody else may have registered the person since the application was read. */
    private static void refuseIfOvertaken(Report report, Optional<Registration> before) {
        if (report.kind() == Report.Kind.REGISTER && before.isPresent()) {
            throw new BadInput("verdict", "此人已有有效的居住登记，不能重复登记；请决定不予登记，改办变更。");
        }
        if (report.kind() != Report.Kind.REGISTER && before.isEmpty()) {
            throw new BadInput("verdict", "此人没有有效的居住登记，不能" + report.kind().label() + "。");
        }
    }
}
