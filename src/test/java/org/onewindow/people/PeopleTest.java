package org.onewindow.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.onewindow.HallTest;
import org.onewindow.support.BadInput;
import org.onewindow.support.FieldError;
import org.onewindow.support.NotFoundHere;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@HallTest
class PeopleTest {

    @Autowired
    People people;

    @Autowired
    JdbcClient jdbc;

    @Test
    void givesBackWhatWasEntered() {
        long id = register("马\uD883\uDEDD·葛\uDB40\uDD00", "620102195003070028", "０９３１ 8765432", "雁滩路 1 号")
                .value();

        Person person = people.get(id);
        assertThat(person.name()).isEqualTo("马\uD883\uDEDD·葛\uDB40\uDD00");
        assertThat(person.idNumber().canonical()).isEqualTo("620102195003070028");
        assertThat(person.phone()).isEqualTo("0931-8765432");
        assertThat(person.address()).isEqualTo("雁滩路 1 号");
        assertThat(person.birthDate()).isEqualTo(LocalDate.of(1950, 3, 7));
        assertThat(person.sex()).isEqualTo(Sex.FEMALE);
        assertThat(people.all(List.of(id, -1L))).containsOnlyKeys(id);
        assertThat(people.named(person.name())).extracting(Person::id).contains(id);
    }

    @Test
    void knowsOnePersonUnderEverySpelling() {
        PersonId first = register("李四", "11010519491231002x", "13800000000", "甲地");
        PersonId again = register("李四", "110105491231002", null, null);

        assertThat(again).isEqualTo(first);
        assertThat(people.find(IdNumber.parse(IdType.HOUSEHOLD_REGISTER, "11010519491231002X")))
                .hasValueSatisfying(person -> {
                    assertThat(person.id()).isEqualTo(first.value());
                    assertThat(person.phone()).isEqualTo("13800000000");
                    assertThat(person.address()).isEqualTo("甲地");
                });
    }

    @Test
    void takesTheBirthDateFromTheFormWhenThePaperHasNone() {
        PersonDetails details = new PersonDetails(
                "John Smith", IdType.PASSPORT, "e7654321", null, null, LocalDate.of(1944, 2, 29), Sex.MALE);

        Person person = people.get(people.register(details).value());
        assertThat(person.birthDate()).isEqualTo(LocalDate.of(1944, 2, 29));
        assertThat(person.sex()).isEqualTo(Sex.MALE);
    }

    @Test
    void keepsNumbersUnreadableInTheDatabase() {
        long id = register("王五", "620102194501010015", "13912345678", null).value();

        byte[] row = jdbc.sql("select id_number || phone || identity_index::bytea from person where id = ?")
                .param(id)
                .query(byte[].class)
                .single();
        assertThat(new String(row, StandardCharsets.ISO_8859_1)).doesNotContain("19450101", "13912345678");
    }

    @Test
    void namesEveryFaultAndStoresNothing() {
        PersonDetails details = new PersonDetails("张\u202E三", IdType.RESIDENT_ID, "1", "1", "\u0000");

        assertThat(people.check("applicant.", details))
                .extracting(FieldError::field)
                .containsExactly("applicant.name", "applicant.idNumber", "applicant.phone", "applicant.address");
        assertThatThrownBy(() -> people.register(details)).isInstanceOf(BadInput.class);
        assertThat(people.named("张\u202E三")).isEmpty();
    }

    @Test
    void refusesABirthDateThatContradictsTheNumber() {
        PersonDetails details = new PersonDetails(
                "李四", IdType.RESIDENT_ID, "11010519491231002X", null, null, LocalDate.of(1949, 12, 30), null);

        assertThat(people.check("", details)).extracting(FieldError::field).containsExactly("birthDate");
    }

    @Test
    void doesNotKnowEverybody() {
        assertThatThrownBy(() -> people.get(-1)).isInstanceOf(NotFoundHere.class);
        assertThat(people.find(IdNumber.parse(IdType.PASSPORT, "X0000001"))).isEmpty();
    }

    private PersonId register(String name, String idNumber, @Nullable String phone, @Nullable String address) {
        return people.register(new PersonDetails(name, IdType.RESIDENT_ID, idNumber, phone, address));
    }
}
