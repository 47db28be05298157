package org.onewindow.people;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.onewindow.support.FieldCipher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table of people; numbers that identify or reach somebody are sealed on the way in and opened on the way out. */
@Repository
class Persons {

    private static final String SELECT =
            "select id, name, id_type, id_number, phone, address, birth_date, sex from person";

    private final JdbcClient jdbc;
    private final FieldCipher cipher;

    Persons(JdbcClient jdbc, FieldCipher cipher) {
        this.jdbc = jdbc;
        this.cipher = cipher;
    }

    PersonId save(Person person) {
        String phone = person.phone();
        Sex sex = person.sex();
        return jdbc.sql("""
                        insert into person (name, id_type, id_number, identity_index, phone, address, birth_date, sex)
                        values (:name, :idType, :idNumber, :index, :phone, :address, :birthDate, :sex)
                        on conflict (identity_index) do update set
                            name = excluded.name, id_type = excluded.id_type, id_number = excluded.id_number,
                            phone = coalesce(excluded.phone, person.phone),
                            address = coalesce(excluded.address, person.address),
                            birth_date = coalesce(excluded.birth_date, person.birth_date),
                            sex = coalesce(excluded.sex, person.sex)
                        returning id""")
                .param("name", person.name())
                .param("idType", person.idType().name())
                .param("idNumber", cipher.encrypt(person.idNumber().canonical()))
                .param("index", index(person.idNumber()))
                .param("phone", phone == null ? null : cipher.encrypt(phone), Types.BINARY)
                .param("address", person.address())
                .param("birthDate", person.birthDate())
                .param("sex", sex == null ? null : sex.name())
                .query((row, n) -> new PersonId(row.getLong(1)))
                .single();
    }

    Optional<Person> byId(long id) {
        return jdbc.sql(SELECT + " where id = ?").param(id).query(this::read).optional();
    }

    /** The first person ever entered. */
    Optional<Person> oldest() {
        return jdbc.sql(SELECT + " order by id limit 1").query(this::read).optional();
    }

    Optional<Person> byIdentity(IdNumber number) {
        return jdbc.sql(SELECT + " where identity_index = ?")
                .param(index(number))
                .query(this::read)
                .optional();
    }

    List<Person> byIds(Collection<Long> ids) {
        return ids.isEmpty()
                ? List.of()
                : jdbc.sql(SELECT + " where id in (:ids)")
                        .param("ids", ids)
                        .query(this::read)
                        .list();
    }

    List<Person> byName(String name) {
        return jdbc.sql(SELECT + " where name = ? order by id")
                .param(name)
                .query(this::read)
                .list();
    }

    private String index(IdNumber number) {
        return cipher.blindIndex("person", number.identity());
    }

    private Person read(ResultSet row, int n) throws SQLException {
        IdType type = IdType.valueOf(row.getString("id_type"));
        byte @Nullable [] phone = row.getBytes("phone");
        String sex = row.getString("sex");
        return new Person(
                row.getLong("id"),
                row.getString("name"),
                type,
                new IdNumber(type, cipher.decrypt(row.getBytes("id_number"))),
                phone == null ? null : cipher.decrypt(phone),
                row.getString("address"),
                row.getObject("birth_date", LocalDate.class),
                sex == null ? null : Sex.valueOf(sex));
    }
}
