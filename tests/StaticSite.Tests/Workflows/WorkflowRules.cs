using System.Text.RegularExpressions;
using YamlDotNet.RepresentationModel;

namespace StaticSite.Tests.Workflows;

/// <summary>What every workflow must keep so that a proposal from a stranger can do no harm.</summary>
internal static partial class WorkflowRules
{
    /// <summary>What is wrong with a workflow, one sentence each.</summary>
    public static IEnumerable<string> FindFaults(string yaml)
    {
        var root = Parse(yaml);
        var triggers = Names(root["on"]).ToHashSet();
        var jobs = ((YamlMappingNode)root["jobs"]).Children.Values.Cast<YamlMappingNode>().ToList();
        var steps = jobs.SelectMany(job => ((YamlSequenceNode)job["steps"]).Children.Cast<YamlMappingNode>()).ToList();
        return
        [
            .. FindUnpinned(yaml),
            .. CheckPermissions(root, jobs, triggers),
            .. triggers.Contains("pull_request_target") ? ["pull_request_target runs a stranger's words with our rights"] : Array.Empty<string>(),
            .. triggers.Contains("workflow_run") && steps.Any(IsCheckout) ? ["a run with rights checks code out"] : Array.Empty<string>(),
            .. triggers.Contains("pull_request") && Secret().IsMatch(yaml) ? ["a run of a stranger's code sees a secret"] : Array.Empty<string>(),
            .. steps.Where(step => IsCheckout(step) && Text(step, "with", "persist-credentials") != "false").Select(_ => "a checkout leaves its key behind"),
            .. steps.Where(step => Text(step, "run")?.Contains("${{", StringComparison.Ordinal) == true).Select(step => "a script is put together from values: " + Text(step, "run")),
            .. jobs.Where(job => Text(job, "timeout-minutes") is not { Length: > 0 and < 4 }).Select(_ => "a job may run for ever"),
        ];
    }

    /// <summary>The script of a step by the step's name.</summary>
    public static string GetScript(string yaml, string name) => ((YamlMappingNode)Parse(yaml)["jobs"]).Children.Values
        .SelectMany(job => ((YamlSequenceNode)job["steps"]).Children.Cast<YamlMappingNode>())
        .Where(step => Text(step, "name") == name).Select(step => Text(step, "run")!).Single();

    private static YamlMappingNode Parse(string yaml)
    {
        var stream = new YamlStream();
        stream.Load(new StringReader(yaml));
        return (YamlMappingNode)stream.Documents[0].RootNode;
    }

    private static IEnumerable<string> FindUnpinned(string yaml) =>
        yaml.Split('\n').Where(line => line.Contains("uses:", StringComparison.Ordinal) && !Pinned().IsMatch(line)).Select(line => "an action is not pinned with its version beside it: " + line.Trim());

    private static IEnumerable<string> CheckPermissions(YamlMappingNode root, List<YamlMappingNode> jobs, HashSet<string> triggers)
    {
        if (!root.Children.TryGetValue("permissions", out var all) || all is not YamlMappingNode)
        {
            yield return "permissions are not listed one by one";
        }

        var granted = jobs.Append(root).Where(owner => owner.Children.TryGetValue("permissions", out var given) && given is YamlMappingNode)
            .SelectMany(owner => ((YamlMappingNode)owner["permissions"]).Children).Where(right => right.Value.ToString() == "write").Select(right => right.Key.ToString()).ToList();
        var allowed = triggers.SetEquals(["workflow_run"]) ? new[] { "pull-requests" } : [];
        foreach (var right in granted.Except(allowed))
        {
            yield return $"a run may write {right}";
        }
    }

    private static bool IsCheckout(YamlMappingNode step) => Text(step, "uses")?.StartsWith("actions/checkout@", StringComparison.Ordinal) == true
        || Text(step, "run") is { } script && CheckoutCommand().IsMatch(script) && !script.Contains("HEAD^1", StringComparison.Ordinal);

    private static string? Text(YamlNode node, params string[] path) => path.Length == 0 ? (node as YamlScalarNode)?.Value
        : node is YamlMappingNode map && map.Children.TryGetValue(path[0], out var child) ? Text(child, path[1..]) : null;

    private static IEnumerable<string> Names(YamlNode node) => node switch
    {
        YamlMappingNode map => map.Children.Keys.Select(key => key.ToString()),
        YamlSequenceNode list => list.Children.Select(item => item.ToString()),
        _ => [node.ToString()],
    };

    [GeneratedRegex(@"^\s*(- )?uses: [a-z-]+/[a-z-]+@[0-9a-f]{40} # v[0-9]+\.[0-9]+\.[0-9]+\s*$")]
    private static partial Regex Pinned();

    [GeneratedRegex(@"\bsecrets\b|github\.token|GITHUB_TOKEN")]
    private static partial Regex Secret();

    [GeneratedRegex(@"\bgit (clone|checkout|worktree|fetch|pull)\b|gh (repo clone|pr checkout)")]
    private static partial Regex CheckoutCommand();
}
