package org.onewindow.running;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Period;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.onewindow.people.IdNumber;
import org.onewindow.people.PersonDetails;

class DemoResidentsTest {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @Test
    void areTheSameOnEveryMachineAndAllDifferent() {
        assertThat(DemoResidents.all()).isEqualTo(DemoResidents.all());
        assertThat(DemoResidents.all().stream().map(PersonDetails::idNumber).distinct())
                .hasSize(DemoResidents.COUNT);
    }

    @Test
    void haveValidNumbersThatAreClearlyMadeUp() {
        assertThat(DemoResidents.all())
                .allSatisfy(resident -> assertThat(number(resident).canonical()).matches("620102\\d{8}9\\d\\d[0-9X]"))
                .allSatisfy(resident -> assertThat(resident.phone()).startsWith("1990000"));
    }

    @Test
    void areOfAllAges() {
        assertThat(DemoResidents.all().stream()
                        .map(resident -> number(resident).birthDate())
                        .map(born -> Period.between(born, TODAY).getYears() / 10)
                        .collect(Collectors.toSet()))
                .contains(0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10);
    }

    private static IdNumber number(PersonDetails resident) {
        return IdNumber.parse(
                Objects.requireNonNull(resident.idType()), Objects.requireNonNull(resident.idNumber()), TODAY);
    }
}
