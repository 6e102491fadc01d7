<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>
<qgis version="3.22.0" styleCategories="Symbology">
  <renderer-v2 type="RuleRenderer" symbollevels="0">
    <rules key="streetcoverage">
      <rule key="reached" symbol="0" label="Reached | 已覆盖" filter="&quot;reached&quot; = 1"/>
      <rule key="edge" symbol="1" label="Not reached, at the edge of the data | 数据边缘，未定" filter="&quot;reached&quot; = 0 AND &quot;edge&quot; = 1"/>
      <rule key="missed" symbol="2" label="Not reached | 未覆盖" filter="&quot;reached&quot; = 0 AND (&quot;edge&quot; IS NULL OR &quot;edge&quot; = 0)"/>
      <rule key="nodata" symbol="3" label="No facility of this category | 无此类设施" filter="&quot;reached&quot; IS NULL"/>
    </rules>
    <symbols>
      <symbol name="0" type="line" alpha="1" clip_to_extent="1">
        <layer class="SimpleLine" enabled="1">
          <prop k="line_color" v="33,102,172,255"/>
          <prop k="line_width" v="0.5"/>
          <prop k="capstyle" v="round"/>
        </layer>
      </symbol>
      <symbol name="1" type="line" alpha="1" clip_to_extent="1">
        <layer class="SimpleLine" enabled="1">
          <prop k="line_color" v="253,184,99,255"/>
          <prop k="line_width" v="0.7"/>
          <prop k="line_style" v="dash"/>
          <prop k="capstyle" v="round"/>
        </layer>
      </symbol>
      <symbol name="2" type="line" alpha="1" clip_to_extent="1">
        <layer class="SimpleLine" enabled="1">
          <prop k="line_color" v="224,130,20,255"/>
          <prop k="line_width" v="0.9"/>
          <prop k="capstyle" v="round"/>
        </layer>
      </symbol>
      <symbol name="3" type="line" alpha="1" clip_to_extent="1">
        <layer class="SimpleLine" enabled="1">
          <prop k="line_color" v="150,150,150,255"/>
          <prop k="line_width" v="0.3"/>
          <prop k="line_style" v="dot"/>
          <prop k="capstyle" v="round"/>
        </layer>
      </symbol>
    </symbols>
  </renderer-v2>
  <layerGeometryType>1</layerGeometryType>
</qgis>
