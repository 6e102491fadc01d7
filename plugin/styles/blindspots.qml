<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>
<qgis version="3.22.0" styleCategories="Symbology">
  <renderer-v2 type="RuleRenderer" symbollevels="0">
    <rules key="blindspots">
      <rule key="p1000" symbol="0" label="≥ 1000 people | ≥ 1000 人" filter="&quot;people&quot; &gt;= 1000"/>
      <rule key="p300" symbol="1" label="300 – 1000" filter="&quot;people&quot; &gt;= 300 AND &quot;people&quot; &lt; 1000"/>
      <rule key="p100" symbol="2" label="100 – 300" filter="&quot;people&quot; &gt;= 100 AND &quot;people&quot; &lt; 300"/>
      <rule key="p0" symbol="3" label="&lt; 100" filter="&quot;people&quot; &lt; 100"/>
      <rule key="hidden" symbol="4" label="Not published | 不公布" filter="&quot;people&quot; IS NULL"/>
    </rules>
    <symbols>
      <symbol name="0" type="fill" alpha="0.8" clip_to_extent="1">
        <layer class="SimpleFill" enabled="1">
          <prop k="color" v="84,39,143,255"/>
          <prop k="outline_color" v="63,0,125,255"/>
          <prop k="outline_width" v="0.26"/>
          <prop k="outline_style" v="solid"/>
        </layer>
      </symbol>
      <symbol name="1" type="fill" alpha="0.8" clip_to_extent="1">
        <layer class="SimpleFill" enabled="1">
          <prop k="color" v="117,107,177,255"/>
          <prop k="outline_color" v="63,0,125,255"/>
          <prop k="outline_width" v="0.26"/>
          <prop k="outline_style" v="solid"/>
        </layer>
      </symbol>
      <symbol name="2" type="fill" alpha="0.8" clip_to_extent="1">
        <layer class="SimpleFill" enabled="1">
          <prop k="color" v="158,154,200,255"/>
          <prop k="outline_color" v="63,0,125,255"/>
          <prop k="outline_width" v="0.26"/>
          <prop k="outline_style" v="solid"/>
        </layer>
      </symbol>
      <symbol name="3" type="fill" alpha="0.8" clip_to_extent="1">
        <layer class="SimpleFill" enabled="1">
          <prop k="color" v="203,201,226,255"/>
          <prop k="outline_color" v="63,0,125,255"/>
          <prop k="outline_width" v="0.26"/>
          <prop k="outline_style" v="solid"/>
        </layer>
      </symbol>
      <symbol name="4" type="fill" alpha="0.8" clip_to_extent="1">
        <layer class="SimpleFill" enabled="1">
          <prop k="style" v="b_diagonal"/>
          <prop k="color" v="110,110,110,255"/>
          <prop k="outline_color" v="63,0,125,255"/>
          <prop k="outline_width" v="0.26"/>
          <prop k="outline_style" v="dot"/>
        </layer>
      </symbol>
    </symbols>
  </renderer-v2>
  <layerGeometryType>2</layerGeometryType>
</qgis>
