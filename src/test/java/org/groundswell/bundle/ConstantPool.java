package org.groundswell.bundle;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a class file names of other classes, read from its constant pool: nothing the virtual machine resolves can hide from here. */
record ConstantPool(Set<String> types, Set<Member> members) {
    // Descriptors and signatures of fields, methods, generics and annotations are plain texts in the pool.
    private static final Pattern IN_DESCRIPTOR = Pattern.compile("L((?:[\\w$]+/)+[\\w$]+)[;<]");
    private static final Pattern DESCRIPTOR = Pattern.compile("[(\\[<L].*[;)VZIJFDBCS>]", Pattern.DOTALL);

    /** A method or field somebody calls, by the owner the byte code names. */
    record Member(String owner, String name, String descriptor) implements Comparable<Member> {
        @Override
        public int compareTo(Member other) {
            return (owner + '.' + name + descriptor).compareTo(other.owner + '.' + other.name + other.descriptor);
        }
    }

    static ConstantPool of(byte[] classFile) {
        try {
            return read(new DataInputStream(new ByteArrayInputStream(classFile)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ConstantPool read(DataInputStream in) throws IOException {
        in.readInt();
        in.readUnsignedShort();
        in.readUnsignedShort();
        int count = in.readUnsignedShort();
        String[] texts = new String[count];
        int[] tags = new int[count];
        int[] first = new int[count];
        int[] second = new int[count];
        for (int i = 1; i < count; i++) {
            tags[i] = in.readUnsignedByte();
            switch (tags[i]) {
                case 1 -> texts[i] = in.readUTF();
                case 7, 8, 16, 19, 20 -> first[i] = in.readUnsignedShort();
                case 9, 10, 11, 12, 17, 18 -> {
                    first[i] = in.readUnsignedShort();
                    second[i] = in.readUnsignedShort();
                }
                case 15 -> {
                    in.readUnsignedByte();
                    first[i] = in.readUnsignedShort();
                }
                case 3, 4 -> in.readInt();
                case 5, 6 -> {
                    in.readLong();
                    i++;
                }
                default -> throw new IOException("constant of unknown kind " + tags[i]);
            }
        }
        return collect(texts, tags, first, second);
    }

    private static ConstantPool collect(String[] texts, int[] tags, int[] first, int[] second) {
        Set<String> types = new TreeSet<>();
        Set<Member> members = new TreeSet<>();
        for (int i = 1; i < texts.length; i++) {
            if (tags[i] == 7) {
                addType(types, texts[first[i]]);
            } else if (tags[i] == 1 && DESCRIPTOR.matcher(texts[i]).matches()) {
                Matcher named = IN_DESCRIPTOR.matcher(texts[i]);
                while (named.find()) {
                    addType(types, named.group(1));
                }
            } else if (tags[i] >= 9 && tags[i] <= 11) {
                int nameAndType = second[i];
                members.add(new Member(texts[first[first[i]]].replace('/', '.'), texts[first[nameAndType]], texts[second[nameAndType]]));
            }
        }
        return new ConstantPool(types, members);
    }

    private static void addType(Set<String> types, String internal) {
        if (!internal.startsWith("[")) {
            types.add(internal.replace('/', '.'));
        }
    }
}
