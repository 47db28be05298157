package org.onewindow.running;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.onewindow.organisation.Level;
import org.onewindow.organisation.Unit;
import org.onewindow.people.IdNumber;
import org.onewindow.people.IdType;
import org.onewindow.people.People;
import org.onewindow.people.PersonDetails;
import org.springframework.stereotype.Component;

/**
 * The residents of the demonstration, the same on every machine. They are recognisable as made up: sequence numbers
 * from 900 in the identity number and telephone numbers that begin with 1990000.
 */
@Component
class DemoResidents {

    static final int COUNT = 300;

    private static final String COUNTY = "620102";
    private static final LocalDate OLDEST = LocalDate.of(1922, 3, 1);
    private static final LocalDate YOUNGEST = LocalDate.of(2025, 12, 31);
    /** Every second resident is old enough for the benefits of the elderly or soon will be. */
    private static final LocalDate ELDERLY = LocalDate.of(1962, 12, 31);

    private static final String SURNAMES = "王李张刘陈杨赵黄周吴徐孙马朱胡林郭何高罗郑梁谢宋唐许邓冯韩曹曾彭萧蔡潘田董袁于余";
    private static final String GIVEN = "秀英桂兰玉珍凤芳明华建国志强伟军勇杰丽娜敏静涛磊洋晨曦雨桐浩然子轩文博思远";

    private static final List<String> COMMUNITIES = DemoOffice.UNITS.stream()
            .filter(unit -> unit.level() == Level.COMMUNITY)
            .map(Unit::name)
            .toList();

    private final People people;

    DemoResidents(People people) {
        this.people = people;
    }

    void moveIn() {
        all().forEach(people::register);
    }

    /** All residents in a fixed order, the elderly on even places. */
    static List<PersonDetails> all() {
        Random chance = new Random(620102001L);
        return IntStream.range(0, COUNT)
                .mapToObj(place -> resident(place, chance))
                .toList();
    }

    private static PersonDetails resident(int place, Random chance) {
        LocalDate born = place % 2 == 0 ? dayBetween(OLDEST, ELDERLY, chance) : dayBetween(ELDERLY, YOUNGEST, chance);
        String name = "" + pick(SURNAMES, chance) + pick(GIVEN, chance) + (place % 5 == 0 ? "" : pick(GIVEN, chance));
        String address = "示例街道%s社区%d号楼%d单元%d0%d室"
                .formatted(
                        COMMUNITIES.get(place % COMMUNITIES.size()),
                        1 + chance.nextInt(30),
                        1 + chance.nextInt(4),
                        1 + chance.nextInt(6),
                        1 + chance.nextInt(4));
        return new PersonDetails(name, IdType.RESIDENT_ID, idNumber(born, 900 + place % 100), phone(place), address);
    }

    private static String idNumber(LocalDate born, int sequence) {
        String body = COUNTY + born.format(DateTimeFormatter.BASIC_ISO_DATE) + sequence;
        return "0123456789X"
                .chars()
                .mapToObj(check -> body + (char) check)
                .filter(number ->
                        IdNumber.check("", IdType.RESIDENT_ID, number, YOUNGEST).isEmpty())
                .findFirst()
                .orElseThrow();
    }

    private static String phone(int place) {
        return "1990000%04d".formatted(place);
    }

    private static LocalDate dayBetween(LocalDate first, LocalDate last, Random chance) {
        return LocalDate.ofEpochDay(chance.nextLong(first.toEpochDay(), last.toEpochDay() + 1));
    }

    private static char pick(String characters, Random chance) {
        return characters.charAt(chance.nextInt(characters.length()));
    }
}
