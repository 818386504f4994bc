using Microsoft.AspNetCore.Components;

namespace StaticSite.Theme;

/// <summary>
/// Makes components by their parameterless constructor. The framework's own way compiles an expression for each type at run time,
/// which takes longer than a small site takes to render.
/// </summary>
internal sealed class ComponentActivator : IComponentActivator
{
    /// <inheritdoc/>
    public IComponent CreateInstance(Type componentType) => (IComponent)Activator.CreateInstance(componentType)!;
}
