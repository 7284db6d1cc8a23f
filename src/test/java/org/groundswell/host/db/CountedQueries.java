package org.groundswell.host.db;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** Writes down every statement that a piece of work sends to the database from its own thread. */
public final class CountedQueries {
    private final ThreadLocal<List<String>> seen = new ThreadLocal<>();

    /** @return the statements sent while the work ran, in their order */
    public List<String> during(Runnable work) {
        List<String> statements = new ArrayList<>();
        seen.set(statements);
        try {
            work.run();
            return statements;
        } finally {
            seen.remove();
        }
    }

    DataSource around(DataSource source) {
        return new DelegatingDataSource(source) {
            @Override
            public Connection getConnection() throws SQLException {
                return watched(super.getConnection());
            }
        };
    }

    private Connection watched(Connection connection) {
        return proxy(Connection.class, connection, (proxy, method, arguments) -> {
            Object answer = call(connection, method, arguments);
            if (answer instanceof PreparedStatement statement) {
                return watched(PreparedStatement.class, statement, (String) arguments[0]);
            }
            return answer instanceof Statement statement ? watched(Statement.class, statement, null) : answer;
        });
    }

    private <S extends Statement> S watched(Class<S> type, S statement, String prepared) {
        return proxy(type, statement, (proxy, method, arguments) -> {
            if (method.getName().startsWith("execute") && seen.get() != null) {
                seen.get().add(arguments == null ? prepared : String.valueOf(arguments[0]));
            }
            return call(statement, method, arguments);
        });
    }

    private static <T> T proxy(Class<T> type, T target, InvocationHandler handler) {
        return type.cast(Proxy.newProxyInstance(target.getClass().getClassLoader(), new Class<?>[] {type}, handler));
    }

    private static Object call(Object target, Method method, Object[] arguments) throws Throwable {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException failed) {
            throw failed.getCause();
        }
    }
}
