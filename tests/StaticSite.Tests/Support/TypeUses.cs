using System.Reflection;
using System.Reflection.Emit;

namespace StaticSite.Tests.Support;

/// <summary>Which types the types of an assembly use: in signatures, fields, base types, and in the code of their methods.</summary>
internal static class TypeUses
{
    private const BindingFlags All = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static | BindingFlags.Instance | BindingFlags.DeclaredOnly;

    private static readonly Dictionary<short, OpCode> OpCodesByValue = typeof(OpCodes).GetFields().Select(field => (OpCode)field.GetValue(null)!).ToDictionary(code => code.Value);

    /// <summary>Pairs of namespaces: the one that uses and the one that is used.</summary>
    public static IEnumerable<(string From, string To)> Read(Assembly assembly) =>
        from type in assembly.GetTypes()
        from used in Of(type).SelectMany(Unwrap)
        where used.Assembly == assembly
        select (NamespaceOf(type), NamespaceOf(used));

    private static IEnumerable<Type?> Of(Type type) =>
    [
        type.BaseType,
        .. type.GetInterfaces(),
        .. type.GetFields(All).Select(field => field.FieldType),
        .. type.GetMethods(All).SelectMany(Of),
        .. type.GetConstructors(All).SelectMany(Of),
    ];

    private static IEnumerable<Type?> Of(MethodBase method) =>
    [
        (method as MethodInfo)?.ReturnType,
        .. method.GetParameters().Select(parameter => parameter.ParameterType),
        .. method.GetMethodBody()?.LocalVariables.Select(variable => variable.LocalType) ?? [],
        .. Tokens(method).SelectMany(token => Resolve(method, token)),
    ];

    private static IEnumerable<Type?> Resolve(MethodBase method, int token)
    {
        var typeArguments = method.DeclaringType!.IsGenericType ? method.DeclaringType.GetGenericArguments() : null;
        var methodArguments = method.IsGenericMethod ? method.GetGenericArguments() : null;
        return method.Module.ResolveMember(token, typeArguments, methodArguments) switch
        {
            Type type => [type],
            FieldInfo field => [field.DeclaringType, field.FieldType],
            MethodInfo used => [used.DeclaringType, used.ReturnType, .. used.GetGenericArguments()],
            MemberInfo used => [used.DeclaringType],
            null => [],
        };
    }

    // Tokens of types, fields and methods that stand in the code.
    private static IEnumerable<int> Tokens(MethodBase method)
    {
        var code = method.GetMethodBody()?.GetILAsByteArray() ?? [];
        for (var at = 0; at < code.Length;)
        {
            var opCode = code[at] == 0xFE ? OpCodesByValue[(short)(0xFE00 | code[at + 1])] : OpCodesByValue[code[at]];
            at += opCode.Size;
            if (opCode.OperandType is OperandType.InlineField or OperandType.InlineMethod or OperandType.InlineTok or OperandType.InlineType)
            {
                yield return BitConverter.ToInt32(code, at);
            }

            at += SizeOf(opCode.OperandType, code, at);
        }
    }

    private static int SizeOf(OperandType operand, byte[] code, int at) => operand switch
    {
        OperandType.InlineNone => 0,
        OperandType.ShortInlineBrTarget or OperandType.ShortInlineI or OperandType.ShortInlineVar => 1,
        OperandType.InlineVar => 2,
        OperandType.InlineI8 or OperandType.InlineR => 8,
        OperandType.InlineSwitch => 4 + (4 * BitConverter.ToInt32(code, at)),
        _ => 4,
    };

    private static IEnumerable<Type> Unwrap(Type? type)
    {
        if (type is null)
        {
            return [];
        }

        return type.HasElementType ? Unwrap(type.GetElementType()) : type.IsGenericType ? type.GetGenericArguments().SelectMany(Unwrap).Append(type) : [type];
    }

    // Types that the compiler makes for a lambda or an iterator are nested in the type they come from.
    private static string NamespaceOf(Type type) => type.Namespace ?? "";
}
