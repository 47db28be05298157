package org.onewindow.people;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.onewindow.HallTest;
import org.onewindow.support.FieldCipher;
import org.onewindow.support.UnusableKey;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@HallTest
class RightKeyTest {

    @Autowired
    People people;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    FieldCipher cipher;

    @Test
    void refusesToOpenTheHallWithAnotherKey() {
        people.register(new PersonDetails("李四", IdType.RESIDENT_ID, "11010519491231002X", null, null));

        assertThatCode(() -> new RightKey(new Persons(jdbc, cipher)).afterSingletonsInstantiated())
                .doesNotThrowAnyException();
        assertThatThrownBy(() ->
                        new RightKey(new Persons(jdbc, new FieldCipher(new byte[32]))).afterSingletonsInstantiated())
                .isInstanceOf(UnusableKey.class);
    }
}
